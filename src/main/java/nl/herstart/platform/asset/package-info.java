/**
 * Style sheets, scripts and pictures. Each is served under an address that holds a hash of its content, so that browsers
 * may keep it for ever, and under its plain name, so that scripts can import each other.
 */
@NullMarked
package nl.herstart.platform.asset;

import org.jspecify.annotations.NullMarked;
