package nl.herstart.platform.organisation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import nl.herstart.value.OfficePhone;

/**
 * What texts say in a tag such as {@code organisatie.wie}: sentences, in Markdown, of who stands behind the site and what follows when
 * somebody registers. A site of another standing says another sentence at the same place.
 */
public final class OrganisationTags {

    private static final String PREFIX = "organisatie.";
    private static final String REGISTERING = "aanmelden";

    private final Standing standing;
    private final BooleanSupplier answered;
    private final Map<Language, Texts> texts = Texts.inEveryLanguage("organisation");

    /** @param answered whether there is a region in which people can register */
    public OrganisationTags(Standing standing, BooleanSupplier answered) {
        this.standing = standing;
        this.answered = answered;
    }

    /** What stands in the place of a tag; empty when it is none of these. */
    public Optional<String> say(String tag, Language language) {
        if (!tag.startsWith(PREFIX)) {
            return Optional.empty();
        }
        var name = tag.substring(PREFIX.length());
        var words = Objects.requireNonNull(texts.get(language));
        return name.equals(REGISTERING)
                ? words.find(key(name, registering())).map(sentence -> words.say(key(name, registering())))
                : standing.organisation()
                        .map(organisation -> saying(words, name, organisation))
                        .orElseGet(() -> words.find(key(name, "niemand")));
    }

    private String registering() {
        if (!standing.takesRegistrations()) {
            return "niemand";
        }
        return answered.getAsBoolean() ? "ergens" : "nergens";
    }

    private Optional<String> saying(Texts words, String name, Organisation organisation) {
        return words.find(key(name, "iemand")).map(sentence -> {
            var said = words.say(key(name, "iemand"), figures(words, organisation));
            return standing.way() == Standing.Way.EXAMPLE ? said + " " + words.say("verzonnen") : said;
        });
    }

    private static String key(String name, String who) {
        return name + "." + who;
    }

    /** From 0: name, legal form with number, visit, post, e-mail, call, officer, supervisor, accessibility. */
    private static List<String> figures(Texts words, Organisation organisation) {
        return List.of(
                organisation.name(),
                organisation.legalForm()
                        + organisation
                                .kvk()
                                .map(number -> words.say("kvk", number))
                                .orElse(""),
                organisation.visit(),
                organisation.post(),
                link(organisation.email()),
                organisation
                        .phone()
                        .map(phone -> words.say("bellen", link(phone)))
                        .orElse(""),
                organisation
                        .officer()
                        .map(officer -> words.say("functionaris", link(officer)))
                        .orElse(""),
                "[%s](%s)"
                        .formatted(
                                organisation.supervisor().name(),
                                organisation.supervisor().website()),
                link(organisation.accessibility()));
    }

    private static String link(EmailAddress address) {
        return "[%s](%s)".formatted(address, address.link());
    }

    private static String link(OfficePhone phone) {
        return "[%s](%s)".formatted(phone, phone.link());
    }
}
