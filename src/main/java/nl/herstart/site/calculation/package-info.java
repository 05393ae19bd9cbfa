/**
 * The calculator as visitors and machines meet it: the form at {@code /rekenhulp}, its result, and the interface for
 * machines under {@code /api/v1}. This package shows the pages in their order; the words, the questions, the outcome and
 * the JSON have a package each below it. Words in, words out: nothing is computed here and nothing is kept. The pages are
 * made once for each language; what is typed means the same in all of them.
 */
@NullMarked
package nl.herstart.site.calculation;

import org.jspecify.annotations.NullMarked;
