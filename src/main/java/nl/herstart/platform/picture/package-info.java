/**
 * Drawings of amounts, made on the server: {@code components/pictures} draws them as SVG in one style. Only places and
 * words are made here. What goes across is a part of the width, so that letters keep their size on every screen; what goes
 * up is in pixels. Each drawing has the words and amounts of the table beside it.
 *
 * <ul>
 *   <li>{@link nl.herstart.platform.picture.Bars}: from a first amount, by what comes on top and goes off, to what is left
 *   <li>{@link nl.herstart.platform.picture.Curve}: an amount at each step of something, with stretches and points marked
 *   <li>{@link nl.herstart.platform.picture.Columns}: month by month, of what comes how much goes
 *   <li>{@link nl.herstart.platform.picture.Heat}: cells by how much is in them
 *   <li>{@link nl.herstart.platform.picture.Stack}: what a whole is made of
 * </ul>
 */
@NullMarked
package nl.herstart.platform.picture;

import org.jspecify.annotations.NullMarked;
