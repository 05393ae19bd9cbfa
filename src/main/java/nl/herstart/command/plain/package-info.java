/**
 * Whether our Dutch is plain enough for a reader of level B1.
 *
 * <p>No formula proves that a text is B1. This finds what makes one harder, each with its file and line: long
 * sentences, the passive voice, words of officials for which there is a plain one, and abbreviations nobody explained. It
 * warns; the budget, which may only fall, is what keeps the warnings from growing.
 */
@NullMarked
package nl.herstart.command.plain;

import org.jspecify.annotations.NullMarked;
