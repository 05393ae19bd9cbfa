package nl.herstart.site.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.form.Parsed.Valid;
import nl.herstart.platform.words.Texts;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationFormTest {

    private final Map<String, List<String>> fields = new HashMap<>(Map.of(
            "naam", List.of("Mirjam  van Oosten"),
            "email", List.of("mirjam@example.nl"),
            "telefoon", List.of("06-98765432"),
            "postcode", List.of("1234ab"),
            "uren", List.of("24"),
            "schooltijden", List.of("liefst"),
            "soortwerk", List.of("Iets met planten"),
            "hulp", List.of("geld", "meedenken"),
            "toelichting", List.of("Ik zorgde elf jaar\r\nvoor mijn vader."),
            "toestemming", List.of("ja")));

    {
        fields.put("bereik", List.of("bellen"));
        fields.put("dagen", List.of("donderdag", "maandag"));
        fields.put("tijden", List.of("dinsdag-ochtend", "vrijdag-avond"));
        fields.put("spreekt", List.of("ti"));
        fields.put("kunnen", List.of("Plannen en regelen"));
    }

    private Parsed<Registration> parse() {
        return RegistrationForm.parse(Answers.in(fields), Texts.about(Language.DUTCH, "registration"));
    }

    private Map<String, String> errors() {
        return parse() instanceof Invalid<Registration> invalid ? invalid.errors() : Map.of();
    }

    @Test
    void reads_everything_that_was_filled_in() {
        assertThat(parse())
                .isEqualTo(new Valid<>(new Registration(
                        "Mirjam van Oosten",
                        Optional.of(EmailAddress.of("mirjam@example.nl")),
                        Optional.of(new PhoneNumber("+31698765432")),
                        Reach.BELLEN,
                        new Postcode("1234 AB"),
                        Language.DUTCH,
                        Spoken.TI,
                        new Wishes(
                                Optional.of(24),
                                SchoolHours.LIEFST,
                                Set.of(WorkDay.MAANDAG, WorkDay.DONDERDAG),
                                Set.of(DayPart.DINSDAG_OCHTEND, DayPart.VRIJDAG_AVOND),
                                "Iets met planten",
                                "Plannen en regelen",
                                Set.of(Help.GELD, Help.MEEDENKEN),
                                "Ik zorgde elf jaar\nvoor mijn vader."))));
    }

    @Test
    void asks_for_no_more_than_it_needs() {
        fields.keySet().retainAll(List.of("naam", "email", "postcode", "toestemming"));

        assertThat(parse())
                .isEqualTo(new Valid<>(new Registration(
                        "Mirjam van Oosten",
                        Optional.of(EmailAddress.of("mirjam@example.nl")),
                        Optional.empty(),
                        Reach.MAILEN,
                        new Postcode("1234 AB"),
                        Language.DUTCH,
                        Spoken.NL,
                        new Wishes(
                                Optional.empty(), SchoolHours.NIET_GEZEGD, Set.of(), Set.of(), "", "", Set.of(), ""))));
    }

    @ParameterizedTest(name = "{0} with telephone {1}")
    @CsvSource({
        "bellen, 0612345678, BELLEN",
        "mailen, 0612345678, MAILEN",
        "bellen-of-mailen, 0612345678, BELLEN_OF_MAILEN",
        "'', 0612345678, BELLEN_OF_MAILEN",
        "'', '', MAILEN",
        "mailen, '', MAILEN",
        "bellen-of-mailen, '', MAILEN",
    })
    void reaches_people_as_they_want_and_as_can_be(String chosen, String phone, Reach reach) {
        fields.put("bereik", List.of(chosen));
        fields.put("telefoon", List.of(phone));

        assertThat(parse()).isInstanceOf(Valid.class).extracting("value.reach").isEqualTo(reach);
    }

    @Test
    void needs_a_telephone_of_who_wants_to_be_called_alone() {
        fields.remove("telefoon");

        assertThat(errors()).containsOnlyKeys("telefoon");
        assertThat(errors().get("telefoon")).contains("of kies ‘Mail me’");
    }

    @Test
    void names_every_missing_answer() {
        fields.clear();

        assertThat(errors().keySet()).containsExactlyInAnyOrder("naam", "email", "postcode", "toestemming");
    }

    @Test
    void takes_boxes_that_were_carried_from_page_to_page() {
        fields.put("hulp", List.of("geld,meedenken"));
        fields.put("tijden", List.of("dinsdag-ochtend,vrijdag-avond"));

        assertThat(errors()).isEmpty();
    }

    @Test
    void asks_no_consent_again_of_who_changes_something() {
        fields.remove("toestemming");

        assertThat(RegistrationForm.parseChange(Answers.in(fields), Texts.about(Language.DUTCH, "registration")))
                .isInstanceOf(Valid.class);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            naam         | 12345                    | letters
            naam         | Jan 123456782            | burgerservicenummer
            email        | mirjam                   | naam@voorbeeld.nl
            email        | mirjam@example           | naam@voorbeeld.nl
            email        | a@b.nl, c@d.nl           | naam@voorbeeld.nl
            telefoon     | 12                       | 06 12345678
            telefoon     | bel mij niet             | 06 12345678
            postcode     | 1234                     | 1234 AB
            postcode     | 0000 AA                  | 1234 AB
            uren         | 0                        | van 1 tot en met 40
            uren         | 41                       | van 1 tot en met 40
            uren         | -5                       | van 1 tot en met 40
            uren         | 7,5                      | zonder komma
            uren         | veel                     | getal
            schooltijden | soms                     | Kies een van de antwoorden
            bereik       | duif                     | Kies een van de antwoorden
            spreekt      | xx                       | Kies een van de antwoorden
            tijden       | zondag-ochtend           | Kies uit de antwoorden
            kunnen       | 123456782                | burgerservicenummer
            hulp         | alles                    | Kies uit de antwoorden
            soortwerk    | mijn bsn is 123.456.782  | burgerservicenummer
            toelichting  | bsn 111222333 graag      | burgerservicenummer
            """)
    void says_what_is_wrong_with_nonsense(String field, String typed, String message) {
        fields.put(field, List.of(typed));

        assertThat(errors()).containsOnlyKeys(field);
        assertThat(errors().get(field)).contains(message);
    }

    @ParameterizedTest(name = "{0} at most {1}")
    @CsvSource({"naam,100", "soortwerk,200", "kunnen,1000", "toelichting,2000"})
    void keeps_each_text_within_its_length(String field, int most) {
        fields.put(field, List.of("é".repeat(most)));
        assertThat(errors()).isEmpty();
        fields.put(field, List.of("é".repeat(most + 1)));
        assertThat(errors()).containsOnlyKeys(field);
        assertThat(errors().get(field)).contains("hoogstens " + most + " tekens");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"email", "telefoon", "postcode", "uren", "schooltijden", "hulp", "bereik", "tijden", "spreekt"})
    void refuses_what_is_far_too_long_in_every_other_field(String field) {
        fields.put(field, List.of("1".repeat(30_000)));

        assertThat(errors()).containsOnlyKeys(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"naam", "email", "telefoon", "postcode", "uren", "schooltijden", "soortwerk", "toelichting"})
    void refuses_control_characters_and_overrides_of_direction(String field) {
        var good = fields.getOrDefault(field, List.of()).get(0);
        for (var strange : List.of("\u0000", "\u0007", "\u001b[2J", "\u202e", "\u2066", "\u0085")) {
            fields.put(field, List.of(good + strange + "x"));
            assertThat(errors())
                    .as("%s with %x", field, (int) strange.charAt(0))
                    .containsOnlyKeys(field);
        }
    }

    @Test
    void gives_back_everything_that_was_typed() {
        fields.put("toestemming", List.of());
        var entered = ((Invalid<Registration>) parse()).entered();

        assertThat(entered)
                .containsEntry("naam", "Mirjam  van Oosten")
                .containsEntry("telefoon", "06-98765432")
                .containsEntry("hulp", "geld,meedenken")
                .containsEntry("toelichting", "Ik zorgde elf jaar\nvoor mijn vader.");
    }
}
