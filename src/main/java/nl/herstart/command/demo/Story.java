package nl.herstart.command.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.herstart.platform.markdown.ContentException;
import nl.herstart.platform.yaml.Part;
import nl.herstart.platform.yaml.Sheet;
import nl.herstart.registry.person.DayPart;
import nl.herstart.registry.person.Help;
import nl.herstart.registry.person.Reach;
import nl.herstart.registry.person.Registration;
import nl.herstart.registry.person.SchoolHours;
import nl.herstart.registry.person.Spoken;
import nl.herstart.registry.person.Wishes;
import nl.herstart.registry.person.WorkDay;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import nl.herstart.value.PhoneNumber;
import nl.herstart.value.Postcode;

/** Somebody who does not exist, and what happened to her registration. */
record Story(String region, Registration registration, List<Step> steps) {

    private static final String FILE = "aanmeldingen.yaml";
    private static final Set<String> ASKED = Set.of(
            "name",
            "region",
            "postcode",
            "speaks",
            "reach",
            "school",
            "days",
            "times",
            "help",
            "work",
            "skills",
            "story");
    private static final Set<String> PERHAPS = Set.of("hours", "words");
    /** Numbers that begin so are given to nobody. */
    private static final String FIRST_PHONE = "+316000000";

    /** Those that come with the site. */
    static List<Story> all() {
        var sheet = Sheet.of("het blad van verzonnen aanmeldingen", text(FILE), 1);
        var stories = new ArrayList<Story>();
        for (var part : sheet.root().list("een aanmelding")) {
            stories.add(story(part.with(ASKED, PERHAPS), stories.size()));
        }
        ContentException.refuseMistakes(FILE, sheet);
        return stories;
    }

    /** What stands in a sheet of the demonstration. */
    static String text(String sheet) {
        try (var file = Objects.requireNonNull(Story.class.getResourceAsStream(sheet))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Story story(Part part, int number) {
        var steps = part.at("story").list("een stap").stream()
                .map(step -> step.perhaps(Step::parse, "geen stap"))
                .flatMap(Optional::stream)
                .toList();
        var name = part.at("name").text();
        boolean isByMail = steps.stream().noneMatch(step -> step.act() == Step.Act.BALIE);
        var registration = new Registration(
                name,
                Optional.of(address(name)).filter(address -> isByMail),
                Optional.of(new PhoneNumber(FIRST_PHONE + "%02d".formatted(number + 1))),
                choice(part.at("reach"), Reach.class, Reach.BELLEN),
                new Postcode(part.at("postcode").text()),
                Language.DUTCH,
                choice(part.at("speaks"), Spoken.class, Spoken.NL),
                new Wishes(
                        Optional.of(part.at("hours")).filter(Part::isThere).map(Part::number),
                        choice(part.at("school"), SchoolHours.class, SchoolHours.LIEFST),
                        choices(part.at("days"), WorkDay.class),
                        choices(part.at("times"), DayPart.class),
                        part.at("work").text(),
                        part.at("skills").text(),
                        choices(part.at("help"), Help.class),
                        part.at("words").text()));
        return new Story(part.at("region").text(), registration, steps);
    }

    private static EmailAddress address(String name) {
        return EmailAddress.of(name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.nl");
    }

    static <E extends Enum<E>> E choice(Part part, Class<E> type, E standIn) {
        return part.as(written -> Step.choice(type, written), "kennen we hier niet", standIn);
    }

    private static <E extends Enum<E>> Set<E> choices(Part part, Class<E> type) {
        return part.list("een keuze").stream()
                .map(each -> each.perhaps(written -> Step.choice(type, written), "kennen we hier niet"))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
