/** What somebody lives on without her partner. */
@NullMarked
package nl.herstart.site.calculation.result.alone;

import org.jspecify.annotations.NullMarked;
