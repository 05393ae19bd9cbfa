/** What there is to arrange, and what of the toeslagen may have to be paid back. */
@NullMarked
package nl.herstart.site.calculation.result.arrange;

import org.jspecify.annotations.NullMarked;
