/**
 * Who stands behind the site, and so whether people can leave their data with it. The words: a site is <em>real</em> when an
 * organisation answers for it, an <em>example</em> when that one is invented, and a <em>trial</em> when there is none.
 */
@NullMarked
package nl.herstart.platform.organisation;

import org.jspecify.annotations.NullMarked;
