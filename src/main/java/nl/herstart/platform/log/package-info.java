/** How what happens is written down: enough to find a fault, and nothing a visitor typed. */
@NullMarked
package nl.herstart.platform.log;

import org.jspecify.annotations.NullMarked;
