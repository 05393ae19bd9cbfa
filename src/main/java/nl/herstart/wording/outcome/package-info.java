/**
 * An answer as a page tells it: amounts side by side, where the money goes, the curve and the hours of both drawn, the
 * months, plans in columns, and what there is to arrange. Words and places only; the page shows them.
 */
@NullMarked
package nl.herstart.wording.outcome;

import org.jspecify.annotations.NullMarked;
