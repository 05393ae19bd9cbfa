/**
 * Erasing what is past its term, each day and by itself. A clock that is wrong may not erase anybody: the {@link
 * nl.herstart.platform.schedule.Timekeeper} gives {@link nl.herstart.platform.schedule.Leave} by what it knows of the time.
 */
@NullMarked
package nl.herstart.platform.schedule;

import org.jspecify.annotations.NullMarked;
