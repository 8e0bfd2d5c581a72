/**
 * The routes of links: {@link org.kubeorama.layout.route.Router} is given {@link org.kubeorama.layout.route.Shape}s with
 * their boxes and {@link org.kubeorama.layout.route.Wire}s between them, and leads every wire around the shapes in
 * horizontal and vertical legs, with few bends and crossings, parallel legs on lanes of their own.
 *
 * <p>Pure geometry; refuses actors, texts and fonts.
 */
@NullMarked
package org.kubeorama.layout.route;

import org.jspecify.annotations.NullMarked;
