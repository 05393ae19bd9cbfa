/**
 * Search over everything there is to read, in memory and in Dutch.
 *
 * <ul>
 *   <li><b>stem</b>: what is left of a word without its ending, so that huizen finds huis
 *   <li><b>samenstelling</b>: a word made of words, such as kinderopvangtoeslag; it is also found by its parts
 *   <li><b>synoniem</b>: another word for the same, such as oppas for kinderopvang
 * </ul>
 */
@NullMarked
package nl.herstart.site.search;

import org.jspecify.annotations.NullMarked;
