package nl.herstart.registry.person;

import java.time.DayOfWeek;

/** A part of a working day on which someone can be called. The form sends these names. */
public enum DayPart {
    MAANDAG_OCHTEND(DayOfWeek.MONDAY, Part.OCHTEND),
    MAANDAG_MIDDAG(DayOfWeek.MONDAY, Part.MIDDAG),
    MAANDAG_AVOND(DayOfWeek.MONDAY, Part.AVOND),
    DINSDAG_OCHTEND(DayOfWeek.TUESDAY, Part.OCHTEND),
    DINSDAG_MIDDAG(DayOfWeek.TUESDAY, Part.MIDDAG),
    DINSDAG_AVOND(DayOfWeek.TUESDAY, Part.AVOND),
    WOENSDAG_OCHTEND(DayOfWeek.WEDNESDAY, Part.OCHTEND),
    WOENSDAG_MIDDAG(DayOfWeek.WEDNESDAY, Part.MIDDAG),
    WOENSDAG_AVOND(DayOfWeek.WEDNESDAY, Part.AVOND),
    DONDERDAG_OCHTEND(DayOfWeek.THURSDAY, Part.OCHTEND),
    DONDERDAG_MIDDAG(DayOfWeek.THURSDAY, Part.MIDDAG),
    DONDERDAG_AVOND(DayOfWeek.THURSDAY, Part.AVOND),
    VRIJDAG_OCHTEND(DayOfWeek.FRIDAY, Part.OCHTEND),
    VRIJDAG_MIDDAG(DayOfWeek.FRIDAY, Part.MIDDAG),
    VRIJDAG_AVOND(DayOfWeek.FRIDAY, Part.AVOND);

    /** The three parts of a day: until noon, until six, and after. */
    public enum Part {
        OCHTEND,
        MIDDAG,
        AVOND
    }

    private final DayOfWeek day;
    private final Part part;

    DayPart(DayOfWeek day, Part part) {
        this.day = day;
        this.part = part;
    }

    public DayOfWeek day() {
        return day;
    }

    public Part part() {
        return part;
    }
}
