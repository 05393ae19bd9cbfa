/**
 * The people who registered, and what becomes of it; without a page or a sentence. The words: a <em>registration</em> is
 * <em>unconfirmed</em> until its owner used the link in the mail, then <em>confirmed</em>; to <em>withdraw</em> is to have
 * everything erased at once. A confirmed registration is a <em>case</em> of the staff of a region, who promised to answer.
 * {@link nl.herstart.registry.Registrations} is the door for who registered.
 */
@NullMarked
package nl.herstart.registry;

import org.jspecify.annotations.NullMarked;
