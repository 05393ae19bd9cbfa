/** What a job costs who employs, at {@code /werkgevers/kosten}: facts of a job in the address, and nothing of a person. */
@NullMarked
package nl.herstart.site.jobcosts;

import org.jspecify.annotations.NullMarked;
