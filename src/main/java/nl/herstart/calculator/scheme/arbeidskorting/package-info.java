/** The credit for work, which first grows and then shrinks with the arbeidsinkomen (Wet IB 2001 art. 8.11). */
@NullMarked
package nl.herstart.calculator.scheme.arbeidskorting;

import org.jspecify.annotations.NullMarked;
