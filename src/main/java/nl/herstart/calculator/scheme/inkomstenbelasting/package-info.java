/** The tariff of box 1, income tax and national insurance together (Wet IB 2001 art. 2.10, 2.10a; Wfsv art. 8 to 11). */
@NullMarked
package nl.herstart.calculator.scheme.inkomstenbelasting;

import org.jspecify.annotations.NullMarked;
