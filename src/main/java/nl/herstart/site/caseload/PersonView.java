package nl.herstart.site.caseload;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.registry.person.PersonId;
import nl.herstart.registry.person.Registration;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.PhoneNumber;

/**
 * Who somebody is and how to reach her, as pages tell it.
 *
 * @param firstName by which sentences call her
 * @param phone as a link dials it; {@code phoneText} as it is read
 */
record PersonView(
        String id,
        String name,
        String firstName,
        String phone,
        String phoneText,
        String email,
        String reach,
        String times,
        String speaks) {

    private static final int LENGTH = 8;

    /** How the title of a page names her, since that stays in the history of a browser. */
    public String number() {
        return number(id);
    }

    static String number(String id) {
        return id.substring(0, Math.min(LENGTH, id.length()));
    }

    static PersonView of(PersonId id, Registration known, DeskWords words) {
        return of(id.text(), known, words);
    }

    /** For who has no page about her to go to. */
    static PersonView ofNobody(Registration known, DeskWords words) {
        return of("", known, words);
    }

    private static PersonView of(String id, Registration known, DeskWords words) {
        var phone = known.phone().map(PhoneNumber::text).orElse("");
        return new PersonView(
                id,
                known.name(),
                firstName(known.name()),
                phone,
                known.phone().map(PhoneNumber::readable).orElse("").replace(' ', '\u00a0'),
                known.email().map(EmailAddress::text).orElse(""),
                words.word("bereik", known.reach()),
                words.times(known.wishes().times()),
                words.language(known.speaks()));
    }

    private static String firstName(String name) {
        var first = name.split(" ", -1)[0];
        return first.length() < 2 || first.endsWith(".") ? name : first;
    }

    /** What she looks for, line by line; what she left open is left out. */
    static List<Fact> wishes(Registration known, DeskWords words) {
        var wishes = known.wishes();
        var facts = new ArrayList<Fact>();
        add(facts, "soortwerk", wishes.kindOfWork(), words);
        add(facts, "kan", wishes.skills(), words);
        add(facts, "uren", words.hours(wishes), words);
        add(facts, "dagen", words.words("dagen", wishes.days()), words);
        add(facts, "schooltijden", words.schoolHours(wishes), words);
        add(facts, "hulp", words.words("hulp", wishes.help()), words);
        add(facts, "toelichting", wishes.explanation(), words);
        add(facts, "postcode", known.postcode().text(), words);
        return List.copyOf(facts);
    }

    /** How to reach her, line by line. */
    List<Fact> contact(DeskWords words) {
        var facts = new ArrayList<Fact>();
        add(facts, "naam", name, words);
        add(facts, "telefoon", phoneText, words);
        add(facts, "email", email, words);
        add(facts, "bereik", reach, words);
        add(facts, "tijden", times, words);
        add(facts, "spreekt", speaks, words);
        return List.copyOf(facts);
    }

    private static void add(List<Fact> facts, String field, String text, DeskWords words) {
        if (!text.isBlank()) {
            facts.add(new Fact(words.say("veld." + field), text));
        }
    }
}
