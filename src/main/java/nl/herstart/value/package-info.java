/**
 * Small immutable nouns that every floor of the house may use: amounts, percentages, hours, addresses, and the one
 * place that writes them the Dutch way. Stands on the JDK alone.
 */
@NullMarked
package nl.herstart.value;

import org.jspecify.annotations.NullMarked;
