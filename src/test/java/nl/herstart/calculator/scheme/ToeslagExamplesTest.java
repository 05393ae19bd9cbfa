package nl.herstart.calculator.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.scheme.huurtoeslag.Huurtoeslag;
import nl.herstart.calculator.scheme.kinderopvangtoeslag.Kinderopvangtoeslag;
import nl.herstart.calculator.scheme.kindgebondenbudget.KindgebondenBudget;
import nl.herstart.calculator.situation.Childcare;
import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.calculator.situation.Households;
import nl.herstart.value.Euro;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The examples of the brochures of Dienst Toeslagen and of others, for the toeslagen that have few of them. */
class ToeslagExamplesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "huurtoeslag/huurtoeslag-2026-examples.csv", delimiter = ';', numLinesToSkip = 1)
    void huurtoeslag_is_what_the_brochure_prints(
            String id,
            HouseholdKind kind,
            String born,
            @Nullable String child,
            String kaleHuur,
            String income,
            String correction,
            String perMonth,
            String tolerance,
            String source) {
        var household = Households.of(kind).born(born).renting(kaleHuur);
        var facts = (child == null ? household : household.withChildren(child)).factsAt(income);
        var outcome = Huurtoeslag.in(LawBook.of(Year.of(2026))).assess(facts);

        assertThat(outcome.months().toList()).as(source).first().isEqualTo(Euro.of(perMonth));
        assertThat(outcome.working().lines())
                .filteredOn(line -> line.step() == Huurtoeslag.By.CORRECTIE_INKOMEN)
                .map(line -> line.amount().roundedToCents())
                .containsExactly(Euro.of(correction));
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "kindgebondenbudget/kindgebondenbudget-2026-examples.csv",
            delimiter = ';',
            numLinesToSkip = 1)
    void kindgebonden_budget_is_what_the_brochure_prints(
            String id,
            HouseholdKind kind,
            String children,
            String income,
            String perYear,
            String perMonth,
            String tolerance,
            String source) {
        var facts = Households.of(kind).withChildren(children.split(" ")).factsAt(income);
        var outcome = new KindgebondenBudget(LawBook.of(Year.of(2026))).assess(facts);

        assertThat(outcome.months().in(1)).as(source).isEqualTo(Euro.of(perMonth));
        assertThat(outcome.working().lines())
                .last()
                .satisfies(line -> assertThat(((Euro) line.figures().get(0)).roundedToCents())
                        .isEqualTo(Euro.of(perYear)));
    }

    /** Each child's care is written as its kind, its hours a month and its price an hour. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "kinderopvangtoeslag/kinderopvangtoeslag-examples.csv",
            delimiter = ';',
            numLinesToSkip = 1)
    void kinderopvangtoeslag_is_what_the_source_prints(
            String id, int year, String income, String care, String perMonth, String tolerance, String source) {
        var household = Households.couple().in(year).earning("2000", "2000");
        var lines = care.split(", ", -1);
        for (int child = 0; child < lines.length; child++) {
            var line = lines[child].split(" ", -1);
            household.withChildren("2020-05").careNow(child, Childcare.Kind.valueOf(line[0]), line[1], line[2]);
        }

        assertThat(new Kinderopvangtoeslag(LawBook.of(Year.of(year)))
                        .assess(household.factsAt(income))
                        .months()
                        .in(1))
                .as(source)
                .isEqualTo(Euro.of(perMonth));
    }
}
