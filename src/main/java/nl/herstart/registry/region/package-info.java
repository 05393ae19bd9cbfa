/** The regions as who registers meets them: where a postcode lies, what each promises, and by when that is due. */
@NullMarked
package nl.herstart.registry.region;

import org.jspecify.annotations.NullMarked;
