/**
 * The people who registered, and what becomes of it; without a page or a sentence.
 *
 * <p>The words: a <em>registration</em> is <em>unconfirmed</em> until its owner used the link in the mail, then
 * <em>confirmed</em>; to <em>withdraw</em> is to have everything erased at once. A confirmed registration is a <em>case</em> of
 * the region that promised to call; the promise is <em>kept</em> when somebody is first reached. A case that is <em>frozen</em>
 * may only be read, lifted and given to the person.
 *
 * <p>This package is the ground: one {@link nl.herstart.registry.Registry} holds the tables, the mail, the regions and the clock,
 * and every room stands on it. Below it are {@code person} and {@code region}, which know no database. The rooms, from below:
 * {@code casefile} is a case and how it may change, {@code draft} what waits to be finished, {@code figures} the counts,
 * {@code erasing} the end of everything about somebody. On those stand {@code registration}, for who registered, {@code work} and
 * {@code handover}, for staff, and {@code retention}, which ends by itself what is past its term. A room sees only those below it,
 * and who is outside never holds a transaction of the registry; the test of the architecture says so.
 */
@NullMarked
package nl.herstart.registry;

import org.jspecify.annotations.NullMarked;
