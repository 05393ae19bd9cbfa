/**
 * What a region does in figures, and people of it to take away in a file. A number that is hidden is of fewer than five people, or
 * would tell such a number; nothing here counts or takes along who is frozen.
 *
 * <p>Words: the <em>scope</em> of a file is whom it is about; a <em>finding</em> is what a chart shows, in a sentence.
 */
@NullMarked
package nl.herstart.site.figures;

import org.jspecify.annotations.NullMarked;
