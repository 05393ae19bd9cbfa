/**
 * The people who registered, and what becomes of it; without a page or a sentence.
 *
 * <p>The words: a <em>registration</em> is <em>unconfirmed</em> until its owner used the link in the mail, then
 * <em>confirmed</em>; to <em>withdraw</em> is to have everything erased at once. A confirmed registration is a <em>case</em> of
 * the region that promised to call; the promise is <em>kept</em> when somebody is first reached. A case that is <em>frozen</em>
 * may only be read, lifted and given to the person.
 *
 * <p>The doors for who registered are {@link nl.herstart.registry.Registrations}, {@link nl.herstart.registry.OwnPages} and {@link
 * nl.herstart.registry.Drafts}. Those for staff take the {@link nl.herstart.desk.Viewer} and look at the right first: {@link
 * nl.herstart.registry.Worklist}, {@link nl.herstart.registry.Cases}, {@link nl.herstart.registry.CaseWork}, {@link
 * nl.herstart.registry.Handovers}, {@link nl.herstart.registry.Freezing}, {@link nl.herstart.registry.Dashboard} and {@link
 * nl.herstart.registry.Export}; a gemeente comes by {@link nl.herstart.registry.GemeenteLinks}. What ends by itself is in {@link
 * nl.herstart.registry.Retention}, and who was there before anyone answered in {@link nl.herstart.registry.MoveIn}. All stand on
 * one {@link nl.herstart.registry.Registry}.
 */
@NullMarked
package nl.herstart.registry;

import org.jspecify.annotations.NullMarked;
