/**
 * The open vacancies: the list at {@code /vacatures} with its filters, the page of each, and the same for machines. A
 * <i>query</i> is what stands behind the question mark of such an address: filters, and never anything about who asks.
 */
@NullMarked
package nl.herstart.site.vacancies;

import org.jspecify.annotations.NullMarked;
