/**
 * Who may come in at the staff desk: login with a passphrase and a second factor, the first day of a colleague, accounts and
 * their rights, one's own sessions, and the record of who did what.
 *
 * <p>Words: an <i>account</i> is somebody of the desk; to <i>enrol</i> is to set up what one logs in with; a <i>step</i> is how
 * far one is with that.
 */
@NullMarked
package nl.herstart.site.admin;

import org.jspecify.annotations.NullMarked;
