/**
 * Bijstand: the last resort, which fills up the net income of a household to a <b>norm</b>. Of earnings a part may be
 * kept for a while: the <b>vrijlating</b>.
 */
@NullMarked
package nl.herstart.calculator.scheme.bijstand;

import org.jspecify.annotations.NullMarked;
