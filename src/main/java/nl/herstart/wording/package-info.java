/**
 * The words of the calculator: sentences with figures filled in, from the files in {@code messages/<language>/calculation},
 * and the publications behind the figures. Every room above it speaks through these; no other class holds a sentence.
 */
@NullMarked
package nl.herstart.wording;

import org.jspecify.annotations.NullMarked;
