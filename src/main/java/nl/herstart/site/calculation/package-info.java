/**
 * The calculator as visitors meet it: the form at {@code /rekenhulp} and its result. This package shows the pages in their
 * order; what an outcome shows and the comparison of plans have a package each below it, and the questions a floor. Words in,
 * words out: nothing is computed here and nothing is kept. The pages are made once for each language; what is typed means the
 * same in all of them.
 */
@NullMarked
package nl.herstart.site.calculation;

import org.jspecify.annotations.NullMarked;
