/**
 * The general law that the four toeslagen share, the Algemene wet inkomensafhankelijke regelingen: the drempelinkomen,
 * the smallest amount that is paid, monthly rounding, and the amount up to which nothing is claimed back.
 */
@NullMarked
package nl.herstart.calculator.awir;

import org.jspecify.annotations.NullMarked;
