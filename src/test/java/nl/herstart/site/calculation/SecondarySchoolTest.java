package nl.herstart.site.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Kinderopvangtoeslag lasts until secondary school begins, of which the month is asked when a child is of that age. */
class SecondarySchoolTest extends OnRunningSite {

    /** Worked example 5 of the contract: 380 x 96% is 364 a month in whole euros; by choice A4 until the month that is stated. */
    @ParameterizedTest
    @CsvSource({"'', 212", "weet-niet, 212", "8-2027, 364", "september 2026, 243", "3-2026, 61"})
    void the_month_that_is_told_ends_it(String month, String perMonth) {
        var answers = answers("3-2014");
        answers.put(month.equals("weet-niet") ? "opvang-1-school-weet-niet" : "opvang-1-school", month);

        var outcome = FormVisit.everything(site, answers);

        assertThat(outcome.select("#blik-bedragen .comparison-room tr:has(th:contains(Kinderopvangtoeslag)) .amount")
                        .get(1)
                        .text()
                        .replace('\u00a0', ' '))
                .isEqualTo("€ " + perMonth);
    }

    @Test
    void is_asked_only_of_children_of_that_age() {
        assertThat(asked("3-2014")).isTrue();
        assertThat(asked("12-2015")).isTrue();
        assertThat(asked("1-2016")).isFalse();
        assertThat(asked("5-2018")).isFalse();
    }

    @Test
    void a_month_that_does_not_fit_the_age_is_told() {
        var answers = answers("3-2014");
        answers.put("opvang-1-school", "8-2030");

        var wrong = FormVisit.with(site, answers, "resultaat");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.error("opvang-1-school"))
                .endsWith("Vul een maand in van januari 2024 tot en met december 2029.");
        assertThat(wrong.value("opvang-1-school")).isEqualTo("8-2030");
    }

    private boolean asked(String born) {
        return !FormVisit.with(site, answers(born), "opvang")
                .page()
                .select("[name=opvang-1-school]:not([type=hidden])")
                .isEmpty();
    }

    private static Map<String, String> answers(String born) {
        var answers = new HashMap<>(CompleteForm.ANSWERS);
        answers.keySet().removeIf(field -> field.startsWith("partner-") || field.startsWith("opvang-2"));
        answers.putAll(Map.of("partner", "nee", "kinderen", "1", "kind-1", born, "opvang-1-uren", "40"));
        answers.put("opvang-1-prijs", "9,50");
        return answers;
    }
}
