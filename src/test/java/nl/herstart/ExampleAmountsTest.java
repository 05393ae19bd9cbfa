package nl.herstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import nl.herstart.calculator.Calculator;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;
import org.junit.jupiter.api.Test;

/** The sums in examples of articles, done again with the figures of the year they name. */
class ExampleAmountsTest {

    private static final Calculator CALCULATOR = Calculator.load();
    private static final LocalDate IN_JANUARY = LocalDate.of(2026, 1, 1);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Test
    void meryem_pays_what_the_benefit_leaves() throws IOException {
        var bill = BigDecimal.valueOf(80 * 12);
        var cap = figure("kinderopvangtoeslag", "maximumUurprijsDagopvang");
        var benefit = part(cap.multiply(BigDecimal.valueOf(80)), figure("kinderopvangtoeslag", "hoogstePercentage"));

        assertThat(article("kinderopvang/wat-kost-opvang.md"))
                .contains("€ " + bill)
                .contains(euros(benefit))
                .contains(euros(bill.subtract(benefit)))
                .contains(euros(BigDecimal.valueOf(12).subtract(cap).multiply(BigDecimal.valueOf(80))));
    }

    @Test
    void marjan_keeps_half_the_minimum_wage_and_a_third_of_the_rest() throws IOException {
        var wage = BigDecimal.valueOf(1800);
        var free = part(figure("uitkeringen", "referentiemaandloon"), figure("uitkeringen", "anwVrijgesteld"));
        var above = wage.subtract(free);
        var off = above.multiply(figure("uitkeringen", "anwVerrekeningDerden"))
                .divide(BigDecimal.valueOf(3), 2, RoundingMode.HALF_UP);

        assertThat(article("geld/nabestaandenuitkering-en-werk.md"))
                .contains(euros(free))
                .contains(euros(above))
                .contains(euros(off))
                .contains(euros(wage.subtract(off)));
    }

    @Test
    void chantal_keeps_a_quarter_and_then_an_eighth() throws IOException {
        var wage = BigDecimal.valueOf(480);
        var first = part(wage, figure("bijstand", "vrijlating"));
        var second = part(wage, figure("bijstand", "vrijlatingAlleenstaandeOuder"));

        assertThat(article("geld/bijstand-en-werk.md"))
                .contains("€ " + whole(first) + " per maand extra")
                .contains("€ " + whole(wage.subtract(first)) + " gaat van haar bijstand af")
                .contains("€ " + whole(second) + " per maand");
    }

    private static BigDecimal figure(String sheet, String name) {
        var value =
                CALCULATOR.figure(IN_JANUARY, sheet + "." + name).orElseThrow().value();
        if (value instanceof Euro amount) {
            return amount.toDecimal();
        }
        return value instanceof Percentage percentage ? percentage.toDecimal() : new BigDecimal(value.toString());
    }

    private static BigDecimal part(BigDecimal of, BigDecimal percentage) {
        return of.multiply(percentage).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    private static String whole(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.UNNECESSARY).toPlainString();
    }

    private static String euros(BigDecimal amount) {
        return "€ " + String.format(Locale.forLanguageTag("nl-NL"), "%,.2f", amount);
    }

    private static String article(String file) throws IOException {
        return Files.readString(Path.of("content", file));
    }
}
