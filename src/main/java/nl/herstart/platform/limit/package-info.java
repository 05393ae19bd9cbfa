/**
 * How often one visitor may do something. Counting without tracking: a visitor is a keyed hash of an address prefix,
 * under a key that lives in memory only.
 */
@NullMarked
package nl.herstart.platform.limit;

import org.jspecify.annotations.NullMarked;
