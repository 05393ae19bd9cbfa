package nl.herstart.site.caseload;

import java.time.LocalDate;
import java.util.Optional;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.registry.casefile.Outcome;
import nl.herstart.registry.person.DayPart.Part;

/** What somebody writes down after a call, a mail or a talk. */
final class CallForm {

    private static final int LONGEST_AHEAD = 366;

    private CallForm() {}

    /** Nobody answered; when it is tried again. */
    record NotReached(LocalDate nextDay, Part part, String note) {}

    /** How they were in touch. */
    enum How {
        /** They spoke by telephone. */
        GEBELD,
        /** We mailed. */
        GEMAILD,
        /** They mailed us. */
        ANTWOORD,
        /** They met. */
        GESPREK
    }

    /** Who does what comes next. */
    enum Whose {
        WIJ,
        ZIJ,
        NIEMAND
    }

    /**
     * They were in touch.
     *
     * @param by when the next step is due; empty when there is none, or no day was agreed on
     * @param end what came of it all; there when it is done
     */
    record Reached(How how, String agreed, Whose whose, Optional<LocalDate> by, String note, Optional<Outcome> end) {}

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

    /** They spoke by telephone. */
    static Parsed<Reached> reached(FormReader form, StaffWords words, LocalDate today) {
        var agreed = words.needed(form, "afspraak", "afspraak.leeg");
        var next = new NextStep(form, words, today, "wie-doet", "uiterlijk", "klaar-uitkomst");
        var note = words.note(form, "gesprek-notitie");
        return form.parsed(() -> new Reached(How.GEBELD, agreed, next.whose(), next.by, note, next.end));
    }

    /** They mailed or met. */
    static Parsed<Reached> contact(FormReader form, StaffWords words, LocalDate today) {
        var how = form.field("contact-hoe")
                .required(words.say("contact-hoe.leeg"))
                .choice(How.class);
        var about = words.needed(form, "contact-tekst", "contact-tekst.leeg");
        var next = new NextStep(form, words, today, "contact-wie", "contact-uiterlijk", "contact-uitkomst");
        return form.parsed(() -> new Reached(how.orElseThrow(), about, next.whose(), next.by, "", next.end));
    }

    /** What comes next: a step of somebody, by a day or not, or nothing, and then what came of it. */
    private static final class NextStep {

        private final Optional<Whose> whose;
        private final Optional<LocalDate> by;
        private final Optional<Outcome> end;

        NextStep(FormReader form, StaffWords words, LocalDate today, String who, String until, String outcome) {
            whose = form.field(who).required(words.say("wie-doet.leeg")).choice(Whose.class);
            by = form.field(until).day(today, today.plusDays(LONGEST_AHEAD));
            end = form.field(outcome).choice(Outcome.class);
            boolean isDone = whose.filter(Whose.NIEMAND::equals).isPresent();
            if (by.isPresent() && isDone) {
                form.refuse(until, words.say("uiterlijk.niet"));
            }
            if (end.isEmpty() && isDone) {
                form.refuse(outcome, words.say("klaar-uitkomst.leeg"));
            }
            if (end.isPresent() && whose.isPresent() && !isDone) {
                form.refuse(outcome, words.say("klaar-uitkomst.niet"));
            }
        }

        Whose whose() {
            return whose.orElseThrow();
        }
    }
}
