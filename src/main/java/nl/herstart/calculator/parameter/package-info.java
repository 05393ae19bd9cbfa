/**
 * Reading figures: one sheet for each part of the law, its years side by side, every figure with the publication it was
 * taken from, typed by a record. A year or a figure that is missing stops the start; nothing is guessed.
 */
@NullMarked
package nl.herstart.calculator.parameter;

import org.jspecify.annotations.NullMarked;
