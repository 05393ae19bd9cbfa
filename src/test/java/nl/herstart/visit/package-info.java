/** How tests talk to a running server: as a browser would, and as nobody should. */
@NullMarked
package nl.herstart.visit;

import org.jspecify.annotations.NullMarked;
