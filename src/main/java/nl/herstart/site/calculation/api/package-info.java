/**
 * The calculator for machines: the JSON of {@code POST /api/v1/berekeningen}, read and written to the letter.
 *
 * <ul>
 *   <li><b>veld</b>: where in a request something is wrong, such as {@code kinderen[1].geboortemaand}
 *   <li><b>melding</b>: the sentence that says how to mend it
 *   <li><b>grond</b>: why a regeling gives nothing; <b>uitleg</b>: the steps by which an amount came about
 * </ul>
 */
@NullMarked
package nl.herstart.site.calculation.api;

import org.jspecify.annotations.NullMarked;
