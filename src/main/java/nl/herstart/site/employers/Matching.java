package nl.herstart.site.employers;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.person.Help;
import nl.herstart.registry.person.SchoolHours;
import nl.herstart.registry.person.Wishes;
import nl.herstart.registry.work.Seekers.Seeker;
import nl.herstart.vacancy.Kind;
import nl.herstart.vacancy.Rota;
import nl.herstart.vacancy.SchoolFit;
import nl.herstart.vacancy.Vacancy;
import nl.herstart.vacancy.WorkWeek;
import nl.herstart.value.Hours;

/**
 * Whom a vacancy may suit and why, for the eyes of a caseworker. A gate that is shut hides a person; one that is ajar keeps them
 * with the one thing to ask. What is not known is asked, and never counts as no. There is no score: what counts is how many
 * reasons there are, and then who is registered longest.
 *
 * <p>It looks at the wishes alone: at no name, address, language, explanation or anything else that may tell age, sex, children,
 * origin or benefit. The region is that of the case.
 */
final class Matching {

    /** Goes up with every change of these rules; it stands with each thing that is sent because of them. */
    static final int RULE = 1;

    private static final Hours ALMOST = Hours.of(4);
    private static final int SHORTEST_WORD = 5;

    private final Texts texts;

    /**
     * Somebody whom it may suit.
     *
     * @param almost the one thing that does not fit quite; empty when all that is known does
     * @param reasons why it fits
     * @param toAsk what is not known
     */
    record Match(Seeker seeker, Optional<String> almost, List<String> reasons, List<String> toAsk) {}

    /** What a gate says: shut, or open, and if need be what is to be asked. */
    private record Gate(boolean isShut, Optional<String> almost, Optional<String> toAsk) {

        static final Gate OPEN = new Gate(false, Optional.empty(), Optional.empty());
        static final Gate SHUT = new Gate(true, Optional.empty(), Optional.empty());

        static Gate almost(String sentence) {
            return new Gate(false, Optional.of(sentence), Optional.empty());
        }

        static Gate ask(String sentence) {
            return new Gate(false, Optional.empty(), Optional.of(sentence));
        }
    }

    Matching(Texts texts) {
        this.texts = texts;
    }

    /** All whom it may suit: those with most reasons first, and of as many who is registered longest. */
    List<Match> of(Vacancy vacancy, List<Seeker> seekers) {
        return seekers.stream()
                .flatMap(seeker -> of(vacancy, seeker).stream())
                .sorted(Comparator.comparing((Match match) -> match.almost().isPresent())
                        .thenComparing(match -> -match.reasons().size())
                        .thenComparing(match -> match.seeker().registeredAt()))
                .toList();
    }

    private Optional<Match> of(Vacancy vacancy, Seeker seeker) {
        var wishes = seeker.registration().wishes();
        var week = vacancy.week();
        var gates = List.of(hours(week, wishes), days(week, wishes), school(week, wishes), language(vacancy));
        var almost = gates.stream().flatMap(gate -> gate.almost().stream()).toList();
        if (gates.stream().anyMatch(Gate::isShut) || almost.size() > 1) {
            return Optional.empty();
        }
        var toAsk = new ArrayList<>(
                gates.stream().flatMap(gate -> gate.toAsk().stream()).toList());
        toAsk.add(texts.say("past.vraag.reizen"));
        return Optional.of(
                new Match(seeker, almost.stream().findFirst(), reasons(vacancy, wishes), List.copyOf(toAsk)));
    }

    private Gate hours(WorkWeek week, Wishes wishes) {
        if (wishes.hoursPerWeek().isEmpty()) {
            return Gate.ask(texts.say("past.vraag.uren"));
        }
        var wanted = Hours.of(wishes.hoursPerWeek().get());
        if (wanted.compareTo(week.least()) >= 0 && wanted.compareTo(week.most()) <= 0) {
            return Gate.OPEN;
        }
        var apart = week.least().minusOrZero(wanted).max(wanted.minusOrZero(week.most()));
        var almost = week.least().equals(week.most()) ? "past.bijna.uren" : "past.bijna.uren-van-tot";
        return apart.compareTo(ALMOST) <= 0
                ? Gate.almost(texts.say(almost, wanted, week.least(), week.most()))
                : Gate.SHUT;
    }

    /** Whether the days on which somebody can work cover those of the work. */
    private Gate days(WorkWeek week, Wishes wishes) {
        if (wishes.days().isEmpty() || week.rota() == Rota.IN_OVERLEG) {
            return Gate.ask(texts.say("past.vraag.dagen"));
        }
        var missing = week.days().stream()
                .filter(day -> wishes.days().stream()
                        .noneMatch(
                                can -> can.name().equalsIgnoreCase(Day.of(day).name())))
                .map(day -> Day.of(day).name())
                .toList();
        if (missing.size() > 1) {
            return Gate.SHUT;
        }
        return missing.isEmpty() ? Gate.OPEN : Gate.almost(texts.say("past.bijna.dag", missing.get(0)));
    }

    private Gate school(WorkWeek week, Wishes wishes) {
        if (wishes.schoolHours() != SchoolHours.ALLEEN) {
            return Gate.OPEN;
        }
        return switch (SchoolFit.of(week)) {
            case JA -> Gate.OPEN;
            case BIJNA -> Gate.almost(texts.say("past.bijna.schooltijd", out(week)));
            case NEE -> Gate.SHUT;
            case ONBEKEND -> Gate.ask(texts.say("past.vraag.schooltijd"));
        };
    }

    /** Which day it is that lies outside the hours of school, and how. */
    private String out(WorkWeek week) {
        return week.shifts().stream()
                .filter(shift -> !SchoolFit.out(shift).isZero())
                .map(shift -> texts.say(
                        "past.dag",
                        Day.of(shift.day()).name(),
                        TimeOfDay.written(shift.begin()),
                        TimeOfDay.written(shift.end())))
                .collect(Collectors.joining(", "));
    }

    /** In which language somebody likes to speak says nothing of how well they speak Dutch. */
    private Gate language(Vacancy vacancy) {
        return vacancy.more()
                .language()
                .map(level -> Gate.ask(texts.say("past.vraag.taal", level.name())))
                .orElse(Gate.OPEN);
    }

    private List<String> reasons(Vacancy vacancy, Wishes wishes) {
        var reasons = new ArrayList<String>();
        var week = vacancy.week();
        wishes.hoursPerWeek()
                .filter(hours -> Hours.of(hours).compareTo(week.least()) >= 0
                        && Hours.of(hours).compareTo(week.most()) <= 0)
                .ifPresent(hours -> reasons.add(texts.say("past.reden.uren", hours)));
        if (!wishes.days().isEmpty()
                && week.rota() != Rota.IN_OVERLEG
                && days(week, wishes).almost().isEmpty()) {
            reasons.add(texts.say("past.reden.dagen"));
        }
        if (wishes.schoolHours().isWished() && week.rota() == Rota.VAST && SchoolFit.of(week) == SchoolFit.JA) {
            reasons.add(texts.say("past.reden.schooltijd"));
        }
        var work = shared(wishes.kindOfWork(), vacancy.title() + " " + vacancy.work() + " " + sector(vacancy));
        if (!work.isEmpty()) {
            reasons.add(texts.say("past.reden.werk", String.join(", ", work)));
        }
        var skills = shared(wishes.skills(), vacancy.work() + " " + String.join(" ", vacancy.counts()));
        if (!skills.isEmpty()) {
            reasons.add(texts.say("past.reden.kunnen", String.join(", ", skills)));
        }
        if (wishes.help().contains(Help.SCHOLING) && !vacancy.more().learning().isEmpty()) {
            reasons.add(texts.say("past.reden.leren"));
        }
        boolean isSmall = vacancy.kind() == Kind.KLEIN_WERK;
        if (isSmall && wishes.hoursPerWeek().filter(hours -> hours < 8).isPresent()) {
            reasons.add(texts.say("past.reden.klein"));
        }
        return List.copyOf(reasons);
    }

    private String sector(Vacancy vacancy) {
        return texts.say("past.sector." + FormField.choiceName(vacancy.sector()));
    }

    /** Words of both, as they were written by who looks for work. */
    private static Set<String> shared(String hers, String theirs) {
        var known = words(theirs).stream().map(Matching::stem).collect(Collectors.toSet());
        var shared = new TreeSet<String>();
        words(hers).stream().filter(word -> known.contains(stem(word))).forEach(shared::add);
        return shared;
    }

    private static List<String> words(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .toList();
    }

    /** Without the ends that Dutch puts to one and the same word. */
    private static String stem(String word) {
        return word.replaceAll("(en|e|s|t)$", "");
    }
}
