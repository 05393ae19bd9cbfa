/**
 * The contract with machines: the JSON in which a situation is told and an answer is given, read and written to the letter.
 *
 * <ul>
 *   <li><b>veld</b>: where in a request something is wrong, such as {@code kinderen[1].geboortemaand}
 *   <li><b>melding</b>: the sentence that says how to mend it
 *   <li><b>grond</b>: why a regeling gives nothing; <b>uitleg</b>: the steps by which an amount came about
 * </ul>
 */
@NullMarked
package nl.herstart.contract;

import org.jspecify.annotations.NullMarked;
