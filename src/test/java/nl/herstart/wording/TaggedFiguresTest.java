package nl.herstart.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.herstart.calculator.Calculator;
import nl.herstart.value.Language;
import org.junit.jupiter.api.Test;

/** The minimum wage of 2025 and 2026 as Rijksoverheid publishes it: 14,06 and 14,40; 14,71 and 14,99. */
class TaggedFiguresTest {

    private final Calculator calculator = Calculator.load();

    @Test
    void a_figure_without_a_date_is_that_of_today() {
        assertThat(on("2025-12-31", "loon.minimumuurloonJuli")).hasValue("€ 14,40");
        assertThat(on("2026-01-01", "loon.minimumuurloonJuli")).hasValue("€ 14,99");
    }

    @Test
    void a_figure_of_two_halves_changes_with_the_day() {
        assertThat(on("2026-06-30", "loon.minimumuurloon")).hasValue("€ 14,71");
        assertThat(on("2026-07-01", "loon.minimumuurloon")).hasValue("€ 14,99");
    }

    @Test
    void of_a_year_without_law_it_is_the_last_one_we_have() {
        assertThat(on("2031-08-01", "loon.minimumuurloon")).hasValue("€ 14,99");
    }

    @Test
    void a_tag_may_name_a_year_or_a_day() {
        assertThat(on("2026-08-01", "loon.minimumuurloon 2025")).hasValue("€ 14,06");
        assertThat(on("2026-08-01", "loon.minimumuurloon 2025-07-01")).hasValue("€ 14,40");
    }

    @Test
    void a_tag_may_say_since_when() {
        assertThat(on("2026-08-01", "loon.minimumuurloon vanaf")).hasValue("€ 14,99 vanaf 1 juli 2026");
        assertThat(on("2026-08-01", "awir.doelmatigheidsgrens 2025 vanaf")).hasValue("€ 118 vanaf 1 januari 2025");
        assertThat(new TaggedFigures(calculator, () -> LocalDate.of(2026, 8, 1))
                        .say("loon.minimumuurloon vanaf", Language.ENGLISH))
                .hasValueSatisfying(said -> assertThat(said).endsWith(" from 1 July 2026"));
    }

    @Test
    void guesses_no_figure_of_another_year_name_or_day() {
        assertThat(on("2026-08-01", "loon.minimumuurloon 2031")).isEmpty();
        assertThat(on("2026-08-01", "loon.maximumuurloon")).isEmpty();
        assertThat(on("2026-08-01", "loon.minimumuurloon 2026-13-01")).isEmpty();
        assertThat(on("2026-08-01", "loon.minimumuurloon straks")).isEmpty();
    }

    private Optional<String> on(String today, String tag) {
        return new TaggedFigures(calculator, () -> LocalDate.parse(today))
                .say(tag, Language.DUTCH)
                .map(said -> said.replace('\u00a0', ' '));
    }
}
