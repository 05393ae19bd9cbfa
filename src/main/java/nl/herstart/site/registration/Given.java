package nl.herstart.site.registration;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.person.DayPart;
import nl.herstart.registry.person.Registration;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.PhoneNumber;

/** What somebody told us, told back in words: for the page on which all is checked, and for their own page. */
final class Given {

    /**
     * One answer.
     *
     * @param name what was asked, in a few words
     * @param value the answer in words, with line ends
     */
    public record Answer(Page page, String name, String value) {}

    private final Texts texts;
    private final List<Answer> answers = new ArrayList<>();

    private Given(Texts texts) {
        this.texts = texts;
    }

    /** All answers, in the order of the form. What may stay empty and did says so. */
    static List<Answer> of(Registration registration, Texts texts) {
        return new Given(texts).told(registration);
    }

    private List<Answer> told(Registration registration) {
        var wishes = registration.wishes();
        add(Page.POSTCODE, "postcode", registration.postcode().text());
        add(Page.BEREIKEN, "naam", registration.name());
        add(Page.BEREIKEN, "bereik", texts.say("bereik." + FormField.choiceName(registration.reach())));
        add(
                Page.BEREIKEN,
                "telefoon",
                registration.phone().map(PhoneNumber::readable).orElse(""));
        add(Page.BEREIKEN, "email", registration.email().map(EmailAddress::text).orElse(""));
        if (registration.phone().isPresent()) {
            add(Page.GESPREK, "tijden", times(wishes.times()));
        }
        add(
                Page.GESPREK,
                "spreekt",
                texts.say("spreekt." + registration.speaks().code()));
        add(
                Page.WEEK,
                "uren",
                wishes.hoursPerWeek()
                        .map(hours -> texts.say("uren-per-week", hours))
                        .orElse(""));
        add(Page.WEEK, "dagen", all("dag.", wishes.days()));
        add(
                Page.WEEK,
                "schooltijden",
                texts.find("schooltijden." + FormField.choiceName(wishes.schoolHours()))
                        .orElse(""));
        add(Page.KUNNEN, "kunnen", wishes.skills());
        add(Page.KUNNEN, "soortwerk", wishes.kindOfWork());
        add(Page.HULP, "hulp", all("hulp.", wishes.help()));
        add(Page.HULP, "toelichting", wishes.explanation());
        return List.copyOf(answers);
    }

    private void add(Page page, String field, String value) {
        answers.add(new Answer(page, texts.say("over." + field), value.isEmpty() ? texts.say("leeg") : value));
    }

    private String times(Set<DayPart> times) {
        return times.isEmpty() ? texts.say("tijden.altijd") : all("tijden.", times);
    }

    private <E extends Enum<E>> String all(String key, Collection<E> chosen) {
        return chosen.stream()
                .sorted()
                .map(each -> texts.say(key + FormField.choiceName(each)))
                .collect(Collectors.joining(", "));
    }
}
