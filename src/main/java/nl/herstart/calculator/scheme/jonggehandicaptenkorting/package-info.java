/** The credit of who has a right to wajong: one amount, whatever the income (Wet IB 2001 art. 8.16a). */
@NullMarked
package nl.herstart.calculator.scheme.jonggehandicaptenkorting;

import org.jspecify.annotations.NullMarked;
