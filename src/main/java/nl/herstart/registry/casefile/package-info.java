/**
 * A case: how it stands, what was done, said and mailed in it, and the one way to change it, which is {@link
 * nl.herstart.registry.casefile.CaseDoor}. Nobody but who registered and the staff of its region comes through.
 */
@NullMarked
package nl.herstart.registry.casefile;

import org.jspecify.annotations.NullMarked;
