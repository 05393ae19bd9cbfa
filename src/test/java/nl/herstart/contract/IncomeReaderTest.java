package nl.herstart.contract;

import static nl.herstart.contract.ReadRequest.mistakes;
import static nl.herstart.contract.ReadRequest.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.herstart.calculator.situation.Dwelling;
import nl.herstart.calculator.situation.Income;
import nl.herstart.value.Euro;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncomeReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"uitkering", "wazo", "wajong", "toeslagenwet", "pensioen", "aow"})
    void reads_each_benefit(String soort) {
        var request = Requests.contract()
                .with("/aanvrager/inkomsten", "[{\"soort\": \"" + soort + "\", \"brutoPerMaand\": 1000}]");

        assertThat(read(request).aanvrager().incomes())
                .containsExactly(
                        new Income.Benefit(Income.Benefit.Kind.valueOf(soort.toUpperCase(Locale.ROOT)), Euro.of(1000)));
    }

    @Test
    void reads_profit_alimony_and_bijstand() {
        var request = Requests.smallest().with("/aanvrager/inkomsten", """
                [{"soort": "winst", "winstPerJaar": 30000, "urencriterium": true},
                 {"soort": "partneralimentatie", "perMaand": 400},
                 {"soort": "kinderalimentatie", "perMaand": 250.50},
                 {"soort": "bijstand"}]
                """);

        assertThat(read(request).aanvrager().incomes())
                .containsExactly(
                        new Income.Profit(Euro.of(30000), true, false),
                        new Income.Alimony(false, Euro.of(400)),
                        new Income.Alimony(true, Euro.of("250.50")),
                        new Income.Bijstand());
    }

    @Test
    void reads_a_home_of_ones_own() {
        var request = Requests.smallest()
                .with("/woning", "{\"soort\": \"koop\", \"wozWaarde\": 300000, \"hypotheekrentePerJaar\": 6000}");

        assertThat(read(request).dwelling()).isEqualTo(new Dwelling.Owned(Euro.of(300000), Euro.of(6000)));
    }

    @Test
    void refuses_a_survivors_benefit_beside_a_partner() {
        var anw = "[{\"soort\": \"anw\", \"brutoPerMaand\": 1000}]";

        assertThat(mistakes(Requests.contract().with("/aanvrager/inkomsten", anw)))
                .extracting(Mistake::field)
                .containsExactly("aanvrager.inkomsten[0].soort");
        assertThat(read(Requests.smallest().with("/aanvrager/inkomsten", anw))
                        .aanvrager()
                        .incomes())
                .hasSize(1);
    }

    @Test
    void refuses_bijstand_below_21() {
        var bijstand = "[{\"soort\": \"bijstand\"}]";
        var born = Requests.smallest().with("/aanvrager/inkomsten", bijstand);

        assertThat(mistakes(born.with("/aanvrager/geboortemaand", "\"2005-01\"")))
                .extracting(Mistake::field)
                .containsExactly("aanvrager.geboortemaand");
        assertThat(read(born.with("/aanvrager/geboortemaand", "\"2004-12\""))
                        .aanvrager()
                        .hasBijstand())
                .isTrue();
    }

    @Test
    void refuses_a_yes_that_is_a_word() {
        var request = Requests.smallest()
                .with("/aanvrager/inkomsten", "[{\"soort\": \"winst\", \"winstPerJaar\": 1, \"starter\": \"ja\"}]");

        assertThat(mistakes(request)).extracting(Mistake::field).containsExactly("aanvrager.inkomsten[0].starter");
    }
}
