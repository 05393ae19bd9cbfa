/** The inkomensafhankelijke combinatiekorting: the credit for who combines work with the care of a young child (Wet IB 2001 art. 8.14a). */
@NullMarked
package nl.herstart.calculator.scheme.combinatiekorting;

import org.jspecify.annotations.NullMarked;
