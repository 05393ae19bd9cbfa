/**
 * The top of the house: where the program starts, reads its settings, and puts the rooms together. Sees everything;
 * nothing sees it.
 */
@NullMarked
package nl.herstart;

import org.jspecify.annotations.NullMarked;
