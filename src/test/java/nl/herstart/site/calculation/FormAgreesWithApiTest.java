package nl.herstart.site.calculation;

import static nl.herstart.site.calculation.FormHouseholds.COUPLE_ON_BENEFITS;
import static nl.herstart.site.calculation.FormHouseholds.MOTHER_WITH_ALIMONY;
import static nl.herstart.site.calculation.FormHouseholds.RETIRED_MAN;
import static nl.herstart.site.calculation.FormHouseholds.SELF_EMPLOYED_WITH_MORTGAGE;
import static nl.herstart.site.calculation.FormHouseholds.SINGLE_PARENT_IN_BIJSTAND;
import static nl.herstart.site.calculation.FormHouseholds.STARTER_WITH_CHILDCARE;
import static nl.herstart.site.calculation.FormHouseholds.TENANT_IN_2025;
import static nl.herstart.site.calculation.FormHouseholds.WIDOW_WITH_ANW;
import static nl.herstart.site.calculation.FormHouseholds.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.herstart.calculator.Calculator;
import nl.herstart.contract.ReadRequest;
import nl.herstart.contract.Requests;
import nl.herstart.questions.Answers;
import nl.herstart.questions.CalculationForm;
import nl.herstart.questions.FilledForm;
import nl.herstart.site.calculation.ToldHouseholds.Told;
import nl.herstart.value.Language;
import org.junit.jupiter.api.Test;

/** A household told to the form is the same as that household told to the API, so both give the same answer. */
class FormAgreesWithApiTest {

    private static final String JOB_JSON = """
            "nieuweBaan": { "urenPerWeek": 20, "brutoPerUur": 16.50, "vakantiegeld": "apart", "vanaf": "%s-04" }
            """;

    private final CalculationForm form = new CalculationForm(Calculator.load(), Clock.systemUTC(), Language.DUTCH);

    @Test
    void about_a_single_parent_in_bijstand() {
        assertSame(SINGLE_PARENT_IN_BIJSTAND, "2026", """
                { "jaar": 2026,
                  "aanvrager": { "geboortemaand": "1991-03", "inkomsten": [ { "soort": "bijstand" } ] },
                  "kinderen": [ { "geboortemaand": "2016-04" }, { "geboortemaand": "2021-06" } ],
                  "woning": { "soort": "huur", "kaleHuur": 712.50 },
                  "opvang": [ { "kind": 1, "soort": "bso", "urenPerMaand": 40, "uurprijs": 9.50 } ],
                """);
    }

    @Test
    void about_a_couple_with_a_mortgage_and_a_business() {
        assertSame(SELF_EMPLOYED_WITH_MORTGAGE, "2026", """
                { "jaar": 2026,
                  "aanvrager": { "geboortemaand": "1987-05" },
                  "partner": { "geboortemaand": "1985-11",
                               "inkomsten": [ { "soort": "winst", "winstPerJaar": 34000, "urencriterium": true } ] },
                  "kinderen": [ { "geboortemaand": "2017-09" }, { "geboortemaand": "2023-02" } ],
                  "woning": { "soort": "koop", "wozWaarde": 385000, "hypotheekrentePerJaar": 7150 },
                  "vermogen": { "bank": 80000, "overig": 15000, "schulden": 2500 },
                  "opvang": [ { "kind": 1, "soort": "dagopvang", "urenPerMaand": 88, "uurprijs": 11.10 } ],
                """);
    }

    @Test
    void about_a_couple_of_whom_the_man_has_retired() {
        assertSame(RETIRED_MAN, "2026", """
                { "jaar": 2026,
                  "aanvrager": { "geboortemaand": "1966-08" },
                  "partner": { "geboortemaand": "1957-02",
                               "inkomsten": [ { "soort": "pensioen", "brutoPerMaand": 820 },
                                              { "soort": "aow", "brutoPerMaand": 1180.25 } ] },
                """);
    }

    @Test
    void about_a_widow_with_anw_and_a_wage() {
        assertSame(WIDOW_WITH_ANW, "2026", """
                { "jaar": 2026,
                  "aanvrager": { "geboortemaand": "1975-01",
                                 "inkomsten": [ { "soort": "loon", "brutoPerMaand": 640, "pensioenpremiePerMaand": 21.40 },
                                                { "soort": "anw", "brutoPerMaand": 1560 } ] },
                  "woning": { "soort": "huur", "kaleHuur": 655 },
                """);
    }

    @Test
    void about_somebody_with_ww() {
        assertSame(COUPLE_ON_BENEFITS, "2026", """
                { "jaar": 2026,
                  "aanvrager": { "geboortemaand": "1980-12", "inkomsten": [ { "soort": "ww", "brutoPerMaand": 1512.34 } ] },
                  "partner": { "geboortemaand": "1979-01",
                               "inkomsten": [ { "soort": "uitkering", "brutoPerMaand": 1400 } ] },
                  "kinderen": [ { "geboortemaand": "2009-08" } ],
                """);
    }

    @Test
    void about_a_tenant_with_service_costs_in_2025() {
        assertSame(TENANT_IN_2025, "2025", """
                { "jaar": 2025,
                  "aanvrager": { "geboortemaand": "1990-07" },
                  "woning": { "soort": "huur", "kaleHuur": 540, "servicekosten": 36.20 },
                """);
    }

    @Test
    void about_childcare_there_is_already_and_a_starter() {
        assertSame(STARTER_WITH_CHILDCARE, "2026", """
                { "jaar": 2026,
                  "aanvrager": { "geboortemaand": "1990-07",
                                 "inkomsten": [ { "soort": "winst", "winstPerJaar": 9000, "urencriterium": true,
                                                  "starter": true } ] },
                  "kinderen": [ { "geboortemaand": "2019-05" }, { "geboortemaand": "2026-03" } ],
                  "opvangNu": [ { "kind": 0, "soort": "bso", "urenPerMaand": 22.5, "uurprijs": 9 },
                                { "kind": 1, "soort": "informeel", "urenPerMaand": 10, "uurprijs": 7.50 } ],
                  "opvang": [ { "kind": 1, "soort": "gastouder", "urenPerMaand": 60, "uurprijs": 8.10 } ],
                """);
    }

    @Test
    void about_alimony_of_both_kinds() {
        assertSame(MOTHER_WITH_ALIMONY, "2026", """
                { "jaar": 2026,
                  "aanvrager": { "geboortemaand": "1990-07",
                                 "inkomsten": [ { "soort": "partneralimentatie", "perMaand": 450 },
                                                { "soort": "kinderalimentatie", "perMaand": 310 } ] },
                  "kinderen": [ { "geboortemaand": "2019-05" } ],
                """);
    }

    /** As many, and as other, as one asks: {@code -Dtold.households=1000 -Dtold.seed=7}. */
    @Test
    void about_what_must_be_refused_too() {
        int[] refused = {0};
        int count = Integer.getInteger("told.households", 500);
        assertThat(ToldHouseholds.of(Long.getLong("told.seed", 22), count)).allSatisfy(told -> {
            var filled = read(told.answers());
            var mistakes = ReadRequest.refused(told.json());

            assertThat(filled.errors().keySet()).containsExactlyInAnyOrderElementsOf(inForm(told, mistakes));
            if (mistakes.isEmpty()) {
                assertThat(filled.situation()).contains(ReadRequest.read(told.json()));
            } else {
                refused[0]++;
            }
        });
        assertThat(refused[0]).isBetween(count / 5, count * 4 / 5);
    }

    /** Where the form tells what the API refuses; that somebody is too young for bijstand, beside the bijstand. */
    private static Set<String> inForm(Told told, Map<String, String> mistakes) {
        var fields = new TreeSet<String>();
        mistakes.forEach((field, message) -> {
            if (message.contains("minstens 21")) {
                Stream.of("inkomen", "partner-inkomen")
                        .filter(incomes ->
                                told.answers().getOrDefault(incomes, "").contains("bijstand"))
                        .forEach(fields::add);
            } else {
                fields.add(told.fields().getOrDefault(field, "no field for " + field));
            }
        });
        return fields;
    }

    @Test
    void keeps_the_hours_of_the_partner_beside_the_household() {
        var household = with(CompleteForm.ANSWERS, Map.of("partner-uren", "32"));

        assertThat(read(household).partnerHours()).hasToString("Optional[32]");
        assertThat(read(household).situation())
                .contains(ReadRequest.read(Requests.contract().without("/vermogen")))
                .isEqualTo(read(CompleteForm.ANSWERS).situation());
        assertThat(read(CompleteForm.ANSWERS).partnerHours()).isEmpty();
        assertThat(read(with(household, Map.of("partner-uren", "?"))).partnerHours())
                .isEmpty();
        assertThat(read(with(SELF_EMPLOYED_WITH_MORTGAGE, Map.of("partner-uren", "32")))
                        .partnerHours())
                .as("asked with a wage only")
                .isEmpty();
    }

    private void assertSame(Map<String, String> answers, String year, String json) {
        var filled = read(answers);

        assertThat(filled.errors()).isEmpty();
        assertThat(filled.situation()).contains(ReadRequest.read(Requests.of(json + JOB_JSON.formatted(year) + "}")));
    }

    private FilledForm read(Map<String, String> answers) {
        var fields = new LinkedHashMap<String, List<String>>();
        answers.forEach((field, text) -> fields.put(field, List.of(text.split(",(?=[a-z])"))));
        return form.read(Answers.in(fields));
    }
}
