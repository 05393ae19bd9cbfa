package nl.herstart.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.List;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;
import nl.herstart.value.Percentage;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private final Calculator calculator = Calculator.load();

    @Test
    void every_offered_year_has_the_figures_of_every_part_of_the_law() {
        for (var year : calculator.years()) {
            assertThat(calculator.figures(year).stream().map(Figure::sheet).distinct())
                    .as("sheets of %s", year)
                    .containsExactlyInAnyOrder(
                            "loon",
                            "loonheffing",
                            "ondernemer",
                            "uitkeringen",
                            "wia",
                            "zvw",
                            "eigenwoning",
                            "ouderenkorting",
                            "jonggehandicaptenkorting",
                            "arbeidskortingaow",
                            "bijstand",
                            "inkomstenbelasting",
                            "box3",
                            "algemeneheffingskorting",
                            "arbeidskorting",
                            "combinatiekorting",
                            "awir",
                            "zorgtoeslag",
                            "huurtoeslag",
                            "kindgebondenbudget",
                            "kinderopvangtoeslag",
                            "kinderbijslag");
        }
    }

    @Test
    void percentages_lie_between_nothing_and_all_and_amounts_are_not_negative() {
        assertThat(all()).allSatisfy(figure -> {
            if (figure.value() instanceof Percentage percentage) {
                assertThat(percentage).isBetween(Percentage.ZERO, Percentage.of("100"));
            } else if (figure.value() instanceof Euro euro) {
                assertThat(euro).isGreaterThan(Euro.ZERO);
            }
        });
    }

    @Test
    void every_source_can_be_read_somewhere() {
        assertThat(all())
                .allSatisfy(figure -> assertThat(figure.source().address()).startsWith("https://"));
    }

    @Test
    void brackets_and_thresholds_ascend() {
        for (var year : calculator.years()) {
            ascend(year, "inkomstenbelasting.schijf1Tot", "inkomstenbelasting.schijf2Tot");
            ascend(year, "arbeidskorting.grens1", "arbeidskorting.grens2", "arbeidskorting.afbouwVanaf");
            ascend(year, "arbeidskorting.maximum1", "arbeidskorting.maximum2", "arbeidskorting.maximum");
            ascend(
                    year,
                    "huurtoeslag.kwaliteitskortingsgrens",
                    "huurtoeslag.aftoppingsgrensTotTweePersonen",
                    "huurtoeslag.aftoppingsgrensDrieOfMeerPersonen",
                    "huurtoeslag.maximaleRekenhuur");
        }
    }

    @Test
    void finds_a_figure_by_its_name() {
        assertThat(calculator.figure(Year.of(2026), "zorgtoeslag.standaardpremie"))
                .hasValueSatisfying(
                        figure -> assertThat(figure.text(Language.DUTCH)).isEqualTo("€\u00a02.119"));
        assertThat(calculator.figure(Year.of(2026), "zorgtoeslag.onzin")).isEmpty();
    }

    private void ascend(Year year, String... names) {
        var amounts = List.of(names).stream()
                .map(name -> (Euro) calculator.figure(year, name).orElseThrow().value())
                .toList();
        assertThat(amounts).as("%s of %s", List.of(names), year).isSorted();
    }

    private List<Figure> all() {
        return calculator.years().stream()
                .flatMap(year -> calculator.figures(year).stream())
                .toList();
    }
}
