/**
 * The credits of who has reached the AOW age: the ouderenkorting, which shrinks above an income (Wet IB 2001 art. 8.17), and
 * the alleenstaande-ouderenkorting (art. 8.18).
 */
@NullMarked
package nl.herstart.calculator.scheme.ouderenkorting;

import org.jspecify.annotations.NullMarked;
