/** The months that come as they land on the account. */
@NullMarked
package nl.herstart.site.calculation.result.months;

import org.jspecify.annotations.NullMarked;
