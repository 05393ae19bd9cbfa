package nl.herstart.wording;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;
import nl.herstart.calculator.Comparison;
import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;

/** What an answer comes down to for who leaves the work there is: for other work, for other hours, or for none. */
public final class ReplacedWork {

    private final Texts texts;

    /** @param texts those of {@code uitkomst} */
    ReplacedWork(Texts texts) {
        this.texts = texts;
    }

    /** In a few sentences, about the phase of the vrijlating in which the job starts; empty when it replaces nothing. */
    Optional<String> finding(Comparison comparison) {
        var situation = comparison.situation();
        if (situation.job().replaces().isEmpty()) {
            return Optional.empty();
        }
        var language = texts.language();
        var start = comparison.atStart();
        var perMonth = start.differenceByJob().perMonth().roundedToEuros();
        var who = situation.kind() == HouseholdKind.TOESLAGPARTNERS ? ".samen" : ".alleen";
        var sentence = texts.say(
                (situation.job().isWork() ? "vervangt." : "stopt.") + direction(perMonth) + who,
                situation.job().hoursPerWeek(),
                comparison.hoursNow().map(language::hours).orElseGet(() -> texts.say("vervangt.baan")),
                language.euros(perMonth.abs()));
        var perHour = start.perHourWorked().filter(left -> perMonth.isPositive());
        var more = Stream.of(
                        perHour.map(left -> texts.say("vervangt.perUur", language.cents(left))),
                        comparison.startLastsThrough().map(until -> texts.say("vervangt.tot", until)))
                .flatMap(Optional::stream);
        return Optional.of(Stream.concat(Stream.of(sentence), more).collect(joining(" ")));
    }

    /** How many hours a week there are now of what is left; empty when nothing is, or it is not known. */
    public static Optional<Hours> hoursNow(Comparison comparison) {
        return comparison.hoursNow().filter(hours -> !hours.isZero());
    }

    private static String direction(Euro perMonth) {
        return perMonth.isZero() ? "gelijk" : perMonth.isPositive() ? "meer" : "minder";
    }
}
