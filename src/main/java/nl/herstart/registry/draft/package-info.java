/** Answers that somebody keeps to go on later; the door is {@link nl.herstart.registry.draft.Drafts}. */
@NullMarked
package nl.herstart.registry.draft;

import org.jspecify.annotations.NullMarked;
