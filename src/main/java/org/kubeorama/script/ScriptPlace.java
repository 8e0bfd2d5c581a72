package org.kubeorama.script;

/**
 * A place in a script.
 *
 * @param line from 1
 * @param column in characters, from 1
 * @param pointer JSON pointer (RFC 6901)
 */
public record ScriptPlace(int line, int column, String pointer) {}
