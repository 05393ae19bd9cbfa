package nl.herstart.site.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.herstart.platform.page.Roots;
import nl.herstart.value.Language;
import nl.herstart.visit.HtmlChecker;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether what comes back with answers in it is HTML by the standard, in both languages. */
class OutcomeHtmlTest extends OnRunningSite {

    private final HtmlChecker checker = new HtmlChecker();

    static Stream<String> households() {
        return FormHouseholds.ALL.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("households")
    void the_outcome_the_answers_and_the_plans_are_html(String household) {
        for (var language : Language.values()) {
            for (var page : new String[] {"resultaat", "controle", "jij"}) {
                check(Roots.address(language, "/rekenhulp"), with(household, page));
            }
            check(Roots.address(language, "/rekenhulp/adviseur"), with(household, "resultaat"));
            check(Roots.address(language, "/rekenhulp/vergelijk"), with(household, "vergelijk"));
        }
    }

    private static Map<String, String> with(String household, String page) {
        var sent = new LinkedHashMap<>(FormHouseholds.ALL.get(household));
        sent.put("naar", page);
        return sent;
    }

    private void check(String address, Map<String, String> sent) {
        var answer = site.postForm(address, sent);

        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(checker.remarks(answer.body())).as(address).isEmpty();
    }
}
