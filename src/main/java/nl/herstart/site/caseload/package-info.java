/**
 * How a caseworker of a region works her list: the worklist by what is late, the page of one person with everything that may be
 * done for her, somebody added by phone, the hand-over to another region or a gemeente, and the counts of each morning.
 *
 * <p>Words: a <em>place</em> is the part of the worklist that somebody looks at; <em>late</em> is past what the region
 * promised; an <em>attempt</em> is a call that reached nobody.
 */
@NullMarked
package nl.herstart.site.caseload;

import org.jspecify.annotations.NullMarked;
