/** Days that visitors take along into a calendar of their own. Nothing is kept here, and nobody is reminded by us. */
@NullMarked
package nl.herstart.platform.calendar;

import org.jspecify.annotations.NullMarked;
