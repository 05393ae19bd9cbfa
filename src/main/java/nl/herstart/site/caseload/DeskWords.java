package nl.herstart.site.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.casefile.CaseFile.Colleague;
import nl.herstart.registry.casefile.Contact;
import nl.herstart.registry.person.DayPart;
import nl.herstart.registry.person.Spoken;
import nl.herstart.registry.person.Wishes;
import nl.herstart.value.Language;

/** How the desk writes what the registry keeps: days, times, choices. */
final class DeskWords {

    static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Language.DUTCH.locale());
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Language.DUTCH.locale());
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM HH.mm", Language.DUTCH.locale());
    private static final DateTimeFormatter MOMENT_OF_YEAR =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy HH.mm", Language.DUTCH.locale());
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private final Texts texts = Texts.about(Language.DUTCH, "desk/caseload");

    String say(String key, Object... figures) {
        return texts.say(key, figures);
    }

    /** The sentence of this key, if there is one. */
    Optional<String> find(String key) {
        return texts.find(key);
    }

    /** The word of a choice of this kind, such as {@code hulp.geld}. */
    String word(String kind, Enum<?> choice) {
        return texts.say(kind + "." + FormField.choiceName(choice));
    }

    /** What kind of contact it was. */
    String contact(Contact contact) {
        return contact.kind() == Contact.Kind.MAIL && contact.isAnswered()
                ? say("contact.mail.antwoord")
                : word("contact", contact.kind());
    }

    String words(String kind, Collection<? extends Enum<?>> choices) {
        return choices.stream().sorted().map(choice -> word(kind, choice)).collect(Collectors.joining(", "));
    }

    /** {@code maandag 30 november}. */
    String day(LocalDate day) {
        return DAY.format(day);
    }

    String day(Instant moment) {
        return day(moment.atZone(HERE).toLocalDate());
    }

    /** {@code 30 nov}. */
    String shortly(Instant moment) {
        return SHORT.format(moment.atZone(HERE)).replace(".", "");
    }

    /** {@code ma 30 nov 14.05}. */
    String moment(Instant moment) {
        return MOMENT.format(moment.atZone(HERE)).replaceAll("(?<=[a-z])\\.", "");
    }

    /** {@code ma 30 nov 2026 14.05}, as it also stands in a file. */
    String momentOfYear(Instant moment) {
        return MOMENT_OF_YEAR.format(moment.atZone(HERE)).replaceAll("(?<=[a-z])\\.", "");
    }

    /** The time alone when it was today, else the day too. */
    String shortMoment(Instant moment, LocalDate today) {
        return moment.atZone(HERE).toLocalDate().equals(today) ? time(moment) : moment(moment);
    }

    /** {@code 17.00}. */
    String time(Instant moment) {
        return TIME.format(moment.atZone(HERE));
    }

    String language(Spoken spoken) {
        return texts.say("taal." + spoken.code());
    }

    /** When she can be called, day by day: {@code maandag ochtend en middag, vrijdag avond}. */
    String times(Set<DayPart> times) {
        if (times.isEmpty()) {
            return texts.say("elk-moment");
        }
        return times.stream()
                .map(DayPart::day)
                .distinct()
                .sorted()
                .map(day -> {
                    var parts = Stream.of(DayPart.values())
                            .filter(time -> times.contains(time) && time.day() == day)
                            .map(time -> word("deel", time.part()))
                            .toList();
                    return texts.say("dag." + FormField.choiceName(day)) + " " + Language.DUTCH.all(parts);
                })
                .collect(Collectors.joining(", "));
    }

    /** Empty when nothing was said of it. */
    String schoolHours(Wishes wishes) {
        return find("schooltijden." + FormField.choiceName(wishes.schoolHours()))
                .orElse("");
    }

    String hours(Wishes wishes) {
        return wishes.hoursPerWeek().map(hours -> say("uren", hours)).orElseGet(() -> say("uren.onbekend"));
    }

    /** Whether it was no colleague but the person or the program. */
    boolean isProgram(Colleague colleague) {
        return colleague.id().equals(Viewer.program("").id());
    }
}
