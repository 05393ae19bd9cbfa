package nl.herstart.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.Calculator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Households of 2026, asked and answered as the API does it, with what somebody worked out by hand from the law. */
class WorkedByHandTest {

    private static final Calculator CALCULATOR = Calculator.load();
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final AnswerWriter writer = new AnswerWriter(CALCULATOR);

    /**
     * Wet IB 2001 art. 2.10 lid 3: winst 58.585, of which 51.144 is taxed, and 23.512 of home costs are 30.953 of deductions.
     * With 48.386 in box 1 they reach 913 above 78.426, of which 11,94% is 109. Box 1 itself: 13.900 and 3.569.
     */
    @WorkedExample(1)
    @Test
    void deductions_of_a_profit_count_in_whole_euros_for_the_tariefsaanpassing() {
        var person = answer("""
                {"jaar": 2026, "aanvrager": {"geboortemaand": "1986-05",
                    "inkomsten": [{"soort": "winst", "winstPerJaar": 58585}]},
                 "woning": {"soort": "koop", "wozWaarde": 2032100, "hypotheekrentePerJaar": 23512}}
                """).at("/nu/personen/0");

        amount(person, "/inkomenBox1", "48386");
        amount(person, "/belastingVoorKortingen", "17578");
    }

    /** The same art.: a starter's 3.323 without the exemption of a profit that is gone. 3.323 x 11,94% = 396. */
    @WorkedExample(2)
    @Test
    void an_exemption_of_less_than_nothing_is_no_deduction() {
        var person = answer("""
                {"jaar": 2026, "aanvrager": {"geboortemaand": "1986-05",
                    "inkomsten": [{"soort": "winst", "winstPerJaar": 1000, "urencriterium": true, "starter": true},
                                  {"soort": "loon", "brutoPerMaand": 7500}]}}
                """).at("/nu/personen/0");

        amount(person, "/inkomenBox1", "87972");
        amount(person, "/belastingVoorKortingen", "33873");
        amount(person, "/belasting", "31144");
    }

    /** Wko art. 1.1: 12 in November 2025, to secondary school in August 2026. 380,00 x 96% = 364 in seven months. */
    @WorkedExample(5)
    @Test
    void care_gives_toeslag_until_secondary_school() {
        amount(answer(care("2013-11", "")), "/nu/regelingen/3/perJaar", "2548");
    }

    /** Half a year of birthdays apart, a year of toeslag apart: both children are in the same care. */
    @WorkedExample(6)
    @ParameterizedTest
    @CsvSource({"2014-09, 7", "2014-10, 12"})
    void a_child_born_in_october_goes_a_year_later(String born, int months) {
        assertThat(granted(answer(care(born, "")))).isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({"2026-08, 7", "2026-09, 8", "2025-08, 0", "2027-08, 12"})
    void a_stated_month_of_secondary_school_comes_first(String school, int months) {
        assertThat(granted(answer(care("2014-03", ", \"naarVoortgezetOnderwijs\": \"" + school + "\""))))
                .isEqualTo(months);
    }

    @ParameterizedTest
    @CsvSource({"2023-12, true", "2024-01, false", "2029-12, false", "2030-01, true"})
    void nobody_goes_to_secondary_school_before_ten_or_after_fifteen(String school, boolean refused) {
        assertThat(ReadRequest.refused(care("2014-03", ", \"naarVoortgezetOnderwijs\": \"" + school + "\""))
                        .containsKey("kinderen[0].naarVoortgezetOnderwijs"))
                .isEqualTo(refused);
    }

    /** Zorgtoeslag 936 and kinderopvangtoeslag 22.920 - 22.380. */
    @WorkedExample(7)
    @Test
    void what_must_be_paid_back_counts_kinderopvangtoeslag_too() {
        amount(answer("""
                        {"jaar": 2026,
                         "aanvrager": {"geboortemaand": "1986-05", "inkomsten": [{"soort": "loon", "brutoPerMaand": 900}]},
                         "partner": {"geboortemaand": "1984-02",
                            "inkomsten": [{"soort": "loon", "brutoPerMaand": 3800, "vakantiegeld": "apart"}]},
                         "kinderen": [{"geboortemaand": "2023-02"}, {"geboortemaand": "2024-06"}],
                         "opvangNu": [{"kind": 0, "soort": "dagopvang", "urenPerMaand": 90, "uurprijs": 11.20},
                                      {"kind": 1, "soort": "dagopvang", "urenPerMaand": 90, "uurprijs": 11.20}],
                         "nieuweBaan": {"urenPerWeek": 20, "brutoPerUur": 22, "vakantiegeld": "apart", "vanaf": "2026-07"}}
                        """), "/eersteJaar/terugTeBetalen", "1476.00");
    }

    /** Of `straks` there is no exemption, and its working does not speak of one. */
    @Test
    void a_whole_year_of_bijstand_speaks_of_no_exemption() {
        var working = answer("""
                {"jaar": 2026, "aanvrager": {"geboortemaand": "1986-05", "inkomsten": [{"soort": "bijstand"}]},
                 "nieuweBaan": {"urenPerWeek": 8, "brutoPerUur": 16, "vakantiegeld": "apart", "vanaf": "2026-03"}}
                """).at("/straks/regelingen/5/uitleg");

        assertThat(working.findValuesAsText("tekst")).hasSize(3).noneMatch(text -> text.contains("houden"));
    }

    @Test
    void says_what_a_month_of_birth_leaves_open() {
        assertThat(notices(care("2014-03", ""))).anyMatch(text -> text.contains("september"));
        assertThat(notices(care("2014-10", ""))).noneMatch(text -> text.contains("september"));
        assertThat(notices(care("2014-03", ", \"naarVoortgezetOnderwijs\": \"2026-09\"")))
                .noneMatch(text -> text.contains("september"));
        for (var turning : List.of("2026-01", "2020-04", "2014-07", "2008-10")) {
            assertThat(notices(care(turning, ""))).as(turning).anyMatch(text -> text.contains("kwartaal"));
        }
        for (var not : List.of("2026-02", "2021-04", "2013-07", "2008-11")) {
            assertThat(notices(care(not, ""))).as(not).noneMatch(text -> text.contains("kwartaal"));
        }
    }

    private static String care(String born, String more) {
        return """
                {"jaar": 2026, "aanvrager": {"geboortemaand": "1986-05",
                    "inkomsten": [{"soort": "loon", "brutoPerMaand": 2000}]},
                 "kinderen": [{"geboortemaand": "%s"%s}],
                 "opvangNu": [{"kind": 0, "soort": "bso", "urenPerMaand": 40, "uurprijs": 9.50}]}
                """.formatted(born, more);
    }

    private static int granted(JsonNode answer) {
        int months = 0;
        for (var month : answer.at("/nu/regelingen/3/maanden")) {
            months += month.decimalValue().signum();
        }
        return months;
    }

    private List<String> notices(String request) {
        var notices = new ArrayList<String>();
        answer(request).get("meldingen").forEach(notice -> notices.add(notice.textValue()));
        return notices;
    }

    private static void amount(JsonNode answer, String pointer, String expected) {
        assertThat(answer.at(pointer).decimalValue()).as(pointer).isEqualByComparingTo(expected);
    }

    private JsonNode answer(String request) {
        try {
            return JSON.readTree(writer.write(CALCULATOR.answer(ReadRequest.read(request))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
