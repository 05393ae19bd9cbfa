/**
 * Answers as a code that holds all of them, so that somebody can come back to them or show them to somebody else while
 * nothing is kept here. The code travels behind the {@code #} of a link, which a browser does not send.
 *
 * <p>A code begins with the number of its version. Codes are out of our hands once made, so a version never changes: its
 * dictionary stays as it is, also when the form gets other questions. Then comes a next version with its own.
 */
@NullMarked
package nl.herstart.questions.share;

import org.jspecify.annotations.NullMarked;
