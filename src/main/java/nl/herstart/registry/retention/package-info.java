/** What ends by itself, by {@link nl.herstart.registry.retention.Retention}. */
@NullMarked
package nl.herstart.registry.retention;

import org.jspecify.annotations.NullMarked;
