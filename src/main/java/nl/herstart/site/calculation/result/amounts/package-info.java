/** How each amount came about. */
@NullMarked
package nl.herstart.site.calculation.result.amounts;

import org.jspecify.annotations.NullMarked;
