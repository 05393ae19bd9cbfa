/**
 * Where employers say that they are interested or report work, and where a caseworker looks at that first.
 *
 * <p>The words: an employer <em>reports</em> a vacancy on one page, sees it on a check page and <em>confirms</em> it by mail. By
 * the link in any later mail it is its <em>own vacancy</em>: to change, to extend, to end, to report again. A <em>warning</em>
 * points out something and hinders nothing; what is <em>refused</em> stops the form.
 */
@NullMarked
package nl.herstart.site.employers;

import org.jspecify.annotations.NullMarked;
