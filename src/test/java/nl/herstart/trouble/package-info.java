/** What the site keeps when something breaks under it: a process is killed, the power fails, the disk is full. */
@NullMarked
package nl.herstart.trouble;

import org.jspecify.annotations.NullMarked;
