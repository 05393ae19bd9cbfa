/** Texts packed small, for a code that is carried in an address or typed over from paper. */
@NullMarked
package nl.herstart.platform.pack;

import org.jspecify.annotations.NullMarked;
