package nl.herstart.site.figures;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.casefile.CaseFile.Colleague;
import nl.herstart.registry.person.DayPart;
import nl.herstart.registry.person.SchoolHours;
import nl.herstart.registry.work.Export;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import nl.herstart.value.PhoneNumber;

/** A person as a row of a file: what her page shows, in the same words, and nothing besides. */
final class PersonCells {

    private static final DateTimeFormatter CAME =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy HH.mm", Language.DUTCH.locale());
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final List<String> COLUMNS = List.of(
            "naam",
            "telefoon",
            "email",
            "bereik",
            "tijden",
            "spreekt",
            "soortwerk",
            "kan",
            "uren",
            "dagen",
            "schooltijden",
            "hulp",
            "toelichting",
            "postcode");

    private final Texts page = Texts.about(Language.DUTCH, "desk/caseload");
    private final Texts texts = Texts.about(Language.DUTCH, "desk/figures");

    /** What stands above the columns. */
    List<String> head() {
        return Stream.concat(
                        COLUMNS.stream().map(column -> page.say("veld." + column)),
                        Stream.of("staat", "wie", "aangemeld").map(column -> texts.say("kolom." + column)))
                .toList();
    }

    List<String> of(Export.Row row) {
        var known = row.registration();
        var wishes = known.wishes();
        var file = row.file();
        return List.of(
                known.name(),
                known.phone().map(PhoneNumber::readable).orElse(""),
                known.email().map(EmailAddress::text).orElse(""),
                word("bereik", known.reach()),
                times(wishes.times()),
                page.say("taal." + known.speaks().code()),
                wishes.kindOfWork(),
                wishes.skills(),
                wishes.hoursPerWeek().map(hours -> page.say("uren", hours)).orElseGet(() -> page.say("uren.onbekend")),
                words("dagen", wishes.days()),
                wishes.schoolHours() == SchoolHours.NIET_GEZEGD ? "" : word("schooltijden", wishes.schoolHours()),
                words("hulp", wishes.help()),
                wishes.explanation(),
                known.postcode().text(),
                word("toestand", file.state()),
                file.assignee().map(Colleague::name).orElse(""),
                CAME.format(file.promised().received().atZone(HERE)).replaceAll("(?<=[a-z])\\.", ""));
    }

    private String word(String kind, Enum<?> choice) {
        return page.say(kind + "." + FormField.choiceName(choice));
    }

    private String words(String kind, Collection<? extends Enum<?>> choices) {
        return choices.stream().sorted().map(choice -> word(kind, choice)).collect(Collectors.joining(", "));
    }

    private String times(Set<DayPart> times) {
        if (times.isEmpty()) {
            return page.say("elk-moment");
        }
        return times.stream()
                .map(DayPart::day)
                .distinct()
                .sorted()
                .map(day -> word("dag", day)
                        + " "
                        + Language.DUTCH.all(Stream.of(DayPart.values())
                                .filter(time -> times.contains(time) && time.day() == day)
                                .map(time -> word("deel", time.part()))
                                .toList()))
                .collect(Collectors.joining(", "));
    }
}
