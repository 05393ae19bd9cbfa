/**
 * The words that every regeling speaks: what it may know ({@code Facts}), what it answers ({@code Outcome}), and on what
 * ground it gives nothing ({@code Ground}). Each regeling itself has a room below this one.
 */
@NullMarked
package nl.herstart.calculator.scheme;

import org.jspecify.annotations.NullMarked;
