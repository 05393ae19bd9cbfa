/**
 * What parties agreed for people who return to work, in the open: {@code /afspraken}, for readers and for machines, and the desk
 * where it is kept true.
 */
@NullMarked
package nl.herstart.site.agreements;

import org.jspecify.annotations.NullMarked;
