package nl.herstart.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.situation.Households;
import nl.herstart.value.Euro;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The whole relation between a monthly wage and its tax, in the steps of the white table of the tax office (€ 4,50), up
 * to € 12.000 a month. The law's formulas stand here a second time, written from the law and its yearly figures, on other
 * arithmetic and without the calculator's code or sheets: Wet IB 2001, artikelen 2.10, 2.10a, 8.8, 8.10, 8.11, 8.17 and
 * 8.18. They reproduce the printed rows of that table too, so that two tellings of the law and the table agree.
 */
class MonthlyWageTaxTest {

    /** A column of the law in one year: rates, then the credits; bounds in whole euros a year. */
    enum Column {
        BELOW_AOW_AGE_2025(2025, "1985-01", 38_441, "0.3582", 76_817, 3_068, 28_406, "0.06337", 0, 0) {
            @Override
            BigDecimal arbeidskorting(BigDecimal a) {
                var s = least(times("0.08053", a), "980");
                s = least(s.add(times("0.30030", above(a, 12_169))), "5220");
                s = least(s.add(times("0.02258", above(a, 26_288))), "5599");
                return ceiled(s.subtract(times("0.06510", above(a, 43_071))));
            }
        },
        AOW_AGE_2025(2025, "1950-01", 38_441, "0.1792", 76_817, 1_536, 28_406, "0.03170", 2_035, 45_308) {
            @Override
            BigDecimal arbeidskorting(BigDecimal a) {
                return arbeidskortingAow2025(a);
            }
        },
        BORN_BEFORE_1946_2025(2025, "1945-12", 40_502, "0.1792", 76_817, 1_536, 28_406, "0.03170", 2_035, 45_308) {
            @Override
            BigDecimal arbeidskorting(BigDecimal a) {
                return arbeidskortingAow2025(a);
            }
        },
        BELOW_AOW_AGE_2026(2026, "1985-01", 38_883, "0.3575", 78_426, 3_115, 29_736, "0.06398", 0, 0) {
            @Override
            BigDecimal arbeidskorting(BigDecimal a) {
                var s = least(times("0.08324", a), "996");
                s = least(s.add(times("0.31009", above(a, 11_965))), "5300");
                s = least(s.add(times("0.01950", above(a, 25_845))), "5685");
                return ceiled(s.subtract(times("0.06510", above(a, 45_592))));
            }
        },
        AOW_AGE_2026(2026, "1950-01", 38_883, "0.1785", 78_426, 1_556, 29_736, "0.03195", 2_067, 46_002) {
            @Override
            BigDecimal arbeidskorting(BigDecimal a) {
                return arbeidskortingAow2026(a);
            }
        },
        BORN_BEFORE_1946_2026(2026, "1945-12", 41_123, "0.1785", 78_426, 1_556, 29_736, "0.03195", 2_067, 46_002) {
            @Override
            BigDecimal arbeidskorting(BigDecimal a) {
                return arbeidskortingAow2026(a);
            }
        };

        final int year;
        final String born;
        private final long end1;
        private final String rate1;
        private final long end2;
        private final long algemene;
        private final long afbouwVanaf;
        private final String afbouw;
        private final long ouderen;
        private final long ouderenVanaf;

        Column(
                int year,
                String born,
                long end1,
                String rate1,
                long end2,
                long algemene,
                long afbouwVanaf,
                String afbouw,
                long ouderen,
                long ouderenVanaf) {
            this.year = year;
            this.born = born;
            this.end1 = end1;
            this.rate1 = rate1;
            this.end2 = end2;
            this.algemene = algemene;
            this.afbouwVanaf = afbouwVanaf;
            this.afbouw = afbouw;
            this.ouderen = ouderen;
            this.ouderenVanaf = ouderenVanaf;
        }

        abstract BigDecimal arbeidskorting(BigDecimal arbeidsinkomen);

        BigDecimal heffing(BigDecimal income) {
            var rate2 = year == 2025 ? "0.3748" : "0.3756";
            return floored(times(rate1, income.min(BigDecimal.valueOf(end1))))
                    .add(floored(times(rate2, above(income.min(BigDecimal.valueOf(end2)), end1))))
                    .add(floored(times("0.4950", above(income, end2))));
        }

        BigDecimal algemene(BigDecimal income) {
            return income.compareTo(BigDecimal.valueOf(end2)) >= 0
                    ? BigDecimal.ZERO
                    : ceiled(BigDecimal.valueOf(algemene).subtract(times(afbouw, above(income, afbouwVanaf))));
        }

        BigDecimal ouderen(BigDecimal income) {
            return ceiled(BigDecimal.valueOf(ouderen).subtract(times("0.15", above(income, ouderenVanaf))));
        }
    }

    private static BigDecimal arbeidskortingAow2025(BigDecimal a) {
        var s = least(times("0.04029", a), "491");
        s = least(s.add(times("0.15023", above(a, 12_169))), "2612");
        s = least(s.add(times("0.01130", above(a, 26_288))), "2802");
        return ceiled(s.subtract(times("0.03257", above(a, 43_071))));
    }

    private static BigDecimal arbeidskortingAow2026(BigDecimal a) {
        var s = least(times("0.04156", a), "498");
        s = least(s.add(times("0.15483", above(a, 11_965))), "2647");
        s = least(s.add(times("0.00974", above(a, 25_845))), "2840");
        return ceiled(s.subtract(times("0.03250", above(a, 45_592))));
    }

    @ParameterizedTest
    @EnumSource
    void every_step_of_the_table_gets_the_tax_of_the_law(Column column) {
        var law = new YearLaw(LawBook.of(Year.of(column.year)));
        for (int step = 0; step * 450 <= 1_200_000; step++) {
            var wage = BigDecimal.valueOf(step * 450L, 2);
            var perYear = wage.multiply(BigDecimal.valueOf(12));
            var person = law.steady(YearPlan.now(Households.couple()
                            .in(column.year)
                            .born(column.born)
                            .earning(wage.toPlainString())
                            .situation()))
                    .persons()
                    .get(0);
            var heffing = column.heffing(perYear);
            var algemene = column.algemene(perYear).min(heffing);
            var ouderen = column.ouderen(perYear).min(heffing.subtract(algemene));
            var arbeids = column.arbeidskorting(perYear)
                    .min(heffing.subtract(algemene).subtract(ouderen));

            assertThat(person.belastingVoorKortingen())
                    .as("tax before credits at %s a month", wage)
                    .isEqualTo(Euro.of(heffing));
            assertThat(person.algemeneHeffingskorting())
                    .as("algemene heffingskorting at %s a month", wage)
                    .isEqualTo(Euro.of(algemene));
            assertThat(person.ouderenkorting())
                    .as("ouderenkorting at %s a month", wage)
                    .isEqualTo(Euro.of(ouderen));
            assertThat(person.arbeidskorting())
                    .as("arbeidskorting at %s a month", wage)
                    .isEqualTo(Euro.of(arbeids));
            assertThat(person.belasting())
                    .as("tax at %s a month", wage)
                    .isEqualTo(
                            Euro.of(heffing.subtract(algemene).subtract(ouderen).subtract(arbeids)));
        }
    }

    /** The formulas of this test against rows printed by the tax office; a month is a twelfth, rounded to cents. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "loonheffing-examples.csv", delimiter = ';', numLinesToSkip = 1)
    void the_second_telling_of_the_law_is_that_of_the_printed_table(
            String id,
            int year,
            BigDecimal perYear,
            boolean aow,
            BigDecimal without,
            BigDecimal with,
            BigDecimal arbeidskorting,
            String source) {
        var column = Column.valueOf((aow ? "AOW_AGE_" : "BELOW_AOW_AGE_") + year);
        var heffing = column.heffing(perYear);
        var others = column.algemene(perYear).add(column.ouderen(perYear)).min(heffing);
        var arbeids = column.arbeidskorting(perYear).min(heffing.subtract(others));

        assertThat(perMonth(heffing)).as(source).isEqualByComparingTo(without);
        assertThat(perMonth(arbeids)).as(source).isEqualByComparingTo(arbeidskorting);
        assertThat(perMonth(heffing.subtract(others).subtract(arbeids)))
                .as(source)
                .isEqualByComparingTo(with);
    }

    private static BigDecimal times(String rate, BigDecimal amount) {
        return new BigDecimal(rate).multiply(amount);
    }

    private static BigDecimal above(BigDecimal income, long bound) {
        return income.subtract(BigDecimal.valueOf(bound)).max(BigDecimal.ZERO);
    }

    private static BigDecimal least(BigDecimal amount, String maximum) {
        return amount.min(new BigDecimal(maximum));
    }

    private static BigDecimal floored(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.FLOOR);
    }

    private static BigDecimal ceiled(BigDecimal amount) {
        return amount.max(BigDecimal.ZERO).setScale(0, RoundingMode.CEILING);
    }

    private static BigDecimal perMonth(BigDecimal perYear) {
        return perYear.divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_UP);
    }
}
