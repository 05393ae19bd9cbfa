/** Income from savings: a deemed return on what is above the exemption (Wet IB 2001 chapter 5). */
@NullMarked
package nl.herstart.calculator.scheme.box3;

import org.jspecify.annotations.NullMarked;
