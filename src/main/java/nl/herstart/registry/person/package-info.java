/** What somebody told about themselves; no database, no clock. */
@NullMarked
package nl.herstart.registry.person;

import org.jspecify.annotations.NullMarked;
