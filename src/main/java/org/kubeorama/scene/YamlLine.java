package org.kubeorama.scene;

/**
 * One line of an object's YAML.
 *
 * @param text with its indentation
 * @param pointer JSON pointer (RFC 6901) of the value that the line ends with or introduces
 */
public record YamlLine(String text, String pointer) {}
