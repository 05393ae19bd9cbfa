/**
 * The words of the site in each language it speaks: sentences by key, from {@code messages/<language>}, and what the
 * Dutch sentences of templates are in another language. Knows no subject.
 */
@NullMarked
package nl.herstart.platform.words;

import org.jspecify.annotations.NullMarked;
