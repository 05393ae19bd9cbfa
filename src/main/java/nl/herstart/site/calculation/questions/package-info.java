/**
 * The questions of the form at {@code /rekenhulp}: in which order they are asked, how an answer is read and read back,
 * and what is assumed for who does not know. Of any answers whatever it makes a situation, or says what is wrong.
 */
@NullMarked
package nl.herstart.site.calculation.questions;

import org.jspecify.annotations.NullMarked;
