/**
 * Self-registration of people who look for help on their way back to work, at {@code /aanmelden}. The words: a
 * <em>registration</em> is <em>unconfirmed</em> until its owner used the link in the mail, then <em>confirmed</em>; to
 * <em>withdraw</em> is to have everything erased at once. Nobody can learn here whether someone else is registered.
 */
@NullMarked
package nl.herstart.site.registration;

import org.jspecify.annotations.NullMarked;
