/** What was taken for what is not known, what that may make of the answer, and what is not in it. */
@NullMarked
package nl.herstart.site.calculation.result.assumptions;

import org.jspecify.annotations.NullMarked;
