/** The credit that everybody has, which shrinks with the verzamelinkomen (Wet IB 2001 art. 8.10). */
@NullMarked
package nl.herstart.calculator.scheme.algemeneheffingskorting;

import org.jspecify.annotations.NullMarked;
