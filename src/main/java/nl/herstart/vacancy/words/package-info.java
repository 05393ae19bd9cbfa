/**
 * Words in a vacancy that shut people out or put them off, with a better one for each. A <i>hint</i> is advice: nobody's text is
 * changed. A word <i>forbids</i> when the law on equal treatment does so or likely does, is a <i>risk</i> when it may, and <i>puts
 * off</i> when it is allowed and keeps people from answering.
 */
@NullMarked
package nl.herstart.vacancy.words;

import org.jspecify.annotations.NullMarked;
