/**
 * The calculator as visitors and machines meet it: the form at {@code /rekenhulp}, its result, and the JSON interface
 * under {@code /api/v1}. Words in, words out: every number comes from {@link nl.herstart.calculator.Calculator}, and
 * every sentence from the files in {@code messages/calculation}.
 *
 * <ul>
 *   <li><b>veld</b>: where in a request something is wrong, such as {@code kinderen[1].geboortemaand}
 *   <li><b>melding</b>: the sentence that says how to mend it
 *   <li><b>grond</b>: why a regeling gives nothing; <b>uitleg</b>: the steps by which an amount came about
 * </ul>
 */
@NullMarked
package nl.herstart.site.calculation;

import org.jspecify.annotations.NullMarked;
