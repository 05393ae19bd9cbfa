package nl.herstart.site.caseload;

import java.time.LocalDate;
import java.util.Optional;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.registry.person.DayPart.Part;

/** What somebody writes down after a call. */
final class CallForm {

    private static final int LONGEST_AHEAD = 366;

    private CallForm() {}

    /** Nobody answered; when it is tried again. */
    record NotReached(LocalDate nextDay, Part part, String note) {}

    /** Who does what comes next. */
    enum Whose {
        WIJ,
        ZIJ,
        NIEMAND
    }

    /**
     * They spoke.
     *
     * @param by when the next step is due; empty when there is none
     */
    record Reached(String agreed, Whose whose, Optional<LocalDate> by, String note) {}

    static Parsed<NotReached> notReached(FormReader form, StaffWords words, LocalDate today) {
        var day = form.field("poging-dag")
                .required(words.say("poging-dag.leeg"))
                .day(today, today.plusDays(LONGEST_AHEAD));
        var part = form.field("poging-deel")
                .required(words.say("poging-deel.leeg"))
                .choice(Part.class);
        var note = words.note(form, "poging-notitie");
        return form.parsed(() -> new NotReached(day.orElseThrow(), part.orElseThrow(), note));
    }

    static Parsed<Reached> reached(FormReader form, StaffWords words, LocalDate today) {
        var agreed = words.needed(form, "afspraak", "afspraak.leeg");
        var whose = form.field("wie-doet").required(words.say("wie-doet.leeg")).choice(Whose.class);
        var by = form.field("uiterlijk").day(today, today.plusDays(LONGEST_AHEAD));
        if (by.isEmpty() && whose.filter(each -> each != Whose.NIEMAND).isPresent()) {
            form.refuse("uiterlijk", words.say("uiterlijk.leeg"));
        }
        if (by.isPresent() && whose.filter(each -> each == Whose.NIEMAND).isPresent()) {
            form.refuse("uiterlijk", words.say("uiterlijk.niet"));
        }
        var note = words.note(form, "gesprek-notitie");
        return form.parsed(() -> new Reached(agreed, whose.orElseThrow(), by, note));
    }
}
