/**
 * What editors write: Markdown with a typed head. HTML in a text is shown as it is typed, never carried out, and links
 * lead to safe places only.
 */
@NullMarked
package nl.herstart.platform.markdown;

import org.jspecify.annotations.NullMarked;
