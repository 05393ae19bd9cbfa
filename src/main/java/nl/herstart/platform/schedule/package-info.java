/** Work that comes back by itself, such as erasing what is past its term. */
@NullMarked
package nl.herstart.platform.schedule;

import org.jspecify.annotations.NullMarked;
