/**
 * The end of a registration, by whoever ends it, and what is left then: that someone agreed, a name that says nothing, and numbers.
 */
@NullMarked
package nl.herstart.registry.erasing;

import org.jspecify.annotations.NullMarked;
