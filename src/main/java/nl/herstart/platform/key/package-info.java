/** The one secret of an installation, and the keys drawn from it: one per purpose, so that none serves two. */
@NullMarked
package nl.herstart.platform.key;

import org.jspecify.annotations.NullMarked;
