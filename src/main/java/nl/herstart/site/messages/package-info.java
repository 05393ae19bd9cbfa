/**
 * Messages of visitors: the form at {@code /klopt-niet}, by which one says what is not right about a page, and the inbox at the
 * desk. Who wants an answer gives an address, and nothing else tells who it is. A message is <i>open</i> until somebody says
 * what came of it; then it is <i>dealt with</i>, and some months later erased.
 */
@NullMarked
package nl.herstart.site.messages;

import org.jspecify.annotations.NullMarked;
