/**
 * What keeps the doors of the staff desk shut: passphrases, codes of a phone, codes on paper, tokens in links and
 * cookies, and text that only we can read back.
 *
 * <p>A passphrase is what a member of staff makes up; a secret is what we drew; a step is thirty seconds of a clock, in
 * which one code of six digits holds.
 */
@NullMarked
package nl.herstart.platform.secret;

import org.jspecify.annotations.NullMarked;
