/**
 * Households as stories: named people, their situation in words, and every step of the sum worked by hand from the law.
 *
 * <p>A story is a table with a step, a <b>sum</b> in plain arithmetic, its <b>amount</b> and the <b>law</b> it comes from.
 * The sums are reckoned by a small calculator of fractions that knows nothing of the law: {@code Sums}. So a sum that does
 * not give its amount fails, and a step at which the calculator under test thinks otherwise fails, each on its own.
 */
@NullMarked
package nl.herstart.calculator.story;

import org.jspecify.annotations.NullMarked;
