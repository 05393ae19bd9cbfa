/** Whether the published examples that visitors are shown are all tested. */
@NullMarked
package nl.herstart.calculator.evidence;

import org.jspecify.annotations.NullMarked;
