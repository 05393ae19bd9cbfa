package nl.herstart.contract;

import static nl.herstart.contract.ReadRequest.mistakes;
import static nl.herstart.contract.ReadRequest.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.herstart.calculator.situation.Child;
import nl.herstart.calculator.situation.Childcare;
import nl.herstart.calculator.situation.Commute;
import nl.herstart.calculator.situation.Dwelling;
import nl.herstart.calculator.situation.HolidayAllowance;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.NewJob;
import nl.herstart.calculator.situation.Pay;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.situation.Savings;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SituationReaderTest {

    @Test
    void reads_the_request_of_the_contract() {
        assertThat(read(Requests.contract()))
                .isEqualTo(new Situation(
                        Year.of(2026),
                        List.of(
                                new Person(YearMonth.of(1986, 5), List.of()),
                                new Person(
                                        YearMonth.of(1984, 2),
                                        List.of(new Income.Wage(Euro.of(2600), HolidayAllowance.APART, Euro.ZERO)))),
                        List.of(new Child(YearMonth.of(2018, 9)), new Child(YearMonth.of(2022, 1))),
                        new Dwelling.Rented(Euro.of(780), Euro.ZERO),
                        new Savings(Euro.of(8000), Euro.ZERO, Euro.ZERO),
                        new NewJob(
                                Hours.of(20),
                                Euro.of("17.50"),
                                HolidayAllowance.APART,
                                Percentage.ZERO,
                                YearMonth.of(2026, 4),
                                new Commute(1200, OptionalInt.of(3), Euro.of("0.21"), Euro.of("0.23")),
                                Euro.ZERO),
                        List.of(),
                        List.of(
                                new Childcare(0, Childcare.Kind.BSO, Hours.of(40), Euro.of("9.98")),
                                new Childcare(1, Childcare.Kind.DAGOPVANG, Hours.of(95), Euro.of("11.40")))));
    }

    @Test
    void gives_everything_that_is_left_out_its_default() {
        assertThat(read(Requests.smallest()))
                .isEqualTo(new Situation(
                        Year.of(2026),
                        List.of(new Person(YearMonth.of(1986, 5), List.of())),
                        List.of(),
                        new Dwelling.Other(),
                        Savings.NONE,
                        NewJob.none(Year.of(2026)),
                        List.of(),
                        List.of()));
    }

    @Test
    void gives_an_empty_job_its_defaults() {
        assertThat(read(Requests.smallest().with("/nieuweBaan", "{}")).job()).isEqualTo(NewJob.none(Year.of(2026)));
    }

    @Test
    void takes_wage_to_include_holiday_allowance_when_it_does_not_say() {
        var request = Requests.smallest()
                .with("/aanvrager/inkomsten", "[{\"soort\": \"loon\", \"brutoPerMaand\": 1500}]")
                .with("/nieuweBaan", "{\"urenPerWeek\": 20}");

        var situation = read(request);

        assertThat(situation.aanvrager().incomes())
                .containsExactly(new Income.Wage(Euro.of(1500), HolidayAllowance.INBEGREPEN, Euro.ZERO));
        assertThat(situation.job().holidayAllowance()).isEqualTo(HolidayAllowance.INBEGREPEN);
    }

    @Test
    void reads_a_job_of_a_monthly_wage_that_comes_in_the_place_of_other_work() {
        var request = Requests.smallest()
                .with("/aanvrager/inkomsten", "[{\"soort\": \"loon\", \"brutoPerMaand\": 520, \"urenPerWeek\": 8}]")
                .with("/nieuweBaan", """
                        {"urenPerWeek": 24, "brutoPerMaandVoltijd": 2600, "urenVoltijd": 36, "wekenPerJaar": 40,
                         "vervangt": [0], "loonheffingskorting": false}
                        """);

        var situation = read(request);

        assertThat(situation.aanvrager().incomes())
                .containsExactly(new Income.Wage(Euro.of(520), HolidayAllowance.INBEGREPEN, Euro.ZERO, Hours.of(8)));
        assertThat(situation.job())
                .isEqualTo(new NewJob(
                        Hours.of(24),
                        new Pay.FullTime(Euro.of(2600), Hours.of(36)),
                        HolidayAllowance.INBEGREPEN,
                        Percentage.ZERO,
                        40,
                        YearMonth.of(2026, 1),
                        List.of(0),
                        false,
                        Commute.NONE,
                        Euro.ZERO));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            "brutoPerUur": 17, "brutoPerMaandVoltijd": 2600, "urenVoltijd": 36 | brutoPerUur | op één manier
            "brutoPerUur": 17, "urenVoltijd": 36    | brutoPerUur          | op één manier
            "brutoPerUur": 0, "brutoPerMaandVoltijd": 2600 | brutoPerUur   | op één manier
            "brutoPerMaandVoltijd": 2600            | urenVoltijd          | Dit veld is verplicht
            "urenVoltijd": 36                       | brutoPerMaandVoltijd | Dit veld is verplicht
            "brutoPerUur": 17, "wekenPerJaar": 0    | wekenPerJaar         | Dit is te weinig. Vul minstens 1 in.
            "brutoPerUur": 17, "vervangt": [4]      | vervangt             | een inkomen dat er niet staat
            "brutoPerUur": 17, "vervangt": [0, 0]   | vervangt             | twee keer
            "brutoPerUur": 17, "vervangt": [1]      | vervangt             | alleen loon vervangen
            "brutoPerUur": 17, "vervangt": [0.5]    | vervangt[0]          | Hier hoort een heel getal
            "brutoPerUur": 17, "vervangt": 0        | vervangt             | Hier hoort een lijst
            "brutoPerUur": 17, "loonheffingskorting": 1 | loonheffingskorting | Vul hier true (ja) of false (nee) in
            "brutoPerUur": 17, "tot": "2027-06"     | tot                  | moet in 2026 liggen
            "brutoPerUur": 17, "vanaf": "2026-07", "tot": "2026-06" | tot  | ligt voor de eerste
            """)
    void refuses_a_job_that_is_told_wrongly(String fields, String field, String message) {
        var request = Requests.smallest().with("/aanvrager/inkomsten", """
                        [{"soort": "loon", "brutoPerMaand": 520}, {"soort": "pensioen", "brutoPerMaand": 10},
                         {"soort": "loon", "brutoPerMaand": 300}]
                        """).with("/nieuweBaan", "{" + fields + "}");

        assertThat(mistakes(request)).singleElement().satisfies(mistake -> {
            assertThat(mistake.field()).isEqualTo("nieuweBaan." + field);
            assertThat(mistake.message()).contains(message);
        });
    }

    @Test
    void refuses_a_job_in_the_place_of_another_beside_ww() {
        var request = Requests.smallest()
                .with("/aanvrager/inkomsten", """
                        [{"soort": "ww", "brutoPerMaand": 900}, {"soort": "loon", "brutoPerMaand": 520}]
                        """)
                .with("/nieuweBaan", "{\"urenPerWeek\": 20, \"vervangt\": [1]}");

        assertThat(mistakes(request)).extracting(Mistake::field).containsExactly("nieuweBaan.vervangt");
    }

    @Test
    void reads_childcare_that_there_already_is() {
        var request = Requests.contract().with("/opvangNu", """
                [{"kind": 1, "soort": "informeel", "urenPerMaand": 10.25, "uurprijs": 5}]
                """);

        assertThat(read(request).childcareNow())
                .containsExactly(new Childcare(1, Childcare.Kind.INFORMEEL, new Hours(41, 4), Euro.of(5)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # trailing zeros and exponents are the same number
            /nieuweBaan/brutoPerUur              | 17.5000
            /nieuweBaan/brutoPerUur              | 1.75e1
            /vermogen/bank                       | 0e99
            /vermogen/bank                       | 1e7
            /nieuweBaan/reizen/dagenPerWeek      | 5.0
            /nieuweBaan/reizen/dagenPerWeek      | 0
            # on the limit
            /nieuweBaan/urenPerWeek              | 60
            /nieuweBaan/urenPerWeek              | 24.25
            /nieuweBaan/pensioenpremiePercentage | 100
            /nieuweBaan/pensioenpremiePercentage | 7.1234
            /nieuweBaan/reizen/kmEnkeleReis      | 1000
            /opvang/0/urenPerMaand               | 744
            /vermogen/schulden                   | 10000000.00
            /nieuweBaan/vanaf                    | "2026-12"
            # ages on the edge
            /aanvrager/geboortemaand             | "2007-12"
            /aanvrager/geboortemaand             | "1960-01"
            /kinderen/0/geboortemaand            | "2008-01"
            /kinderen/0/geboortemaand            | "2026-12"
            # empty lists
            /opvang                              | []
            """)
    void accepts_what_is_just_within_the_limits(String pointer, String value) {
        assertThat(mistakes(Requests.contract().with(pointer, value))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # pointer | value | where | what is said
            /jaar | 2031 | jaar | Voor 2031 hebben we geen cijfers. Kies 2025, 2026 of 2027.
            /jaar | 2026.5 | jaar | Hier hoort een heel getal
            /jaar | "2026" | jaar | Schrijf dit als getal, zonder aanhalingstekens
            /jaar | -1 | jaar | Dit mag niet onder nul zijn
            /jaar | null | jaar | Dit veld is leeg
            /jaar | 10000 | jaar | Dit is te veel

            /aanvrager | [] | aanvrager | Hier hoort een object
            /aanvrager | "ik" | aanvrager | Hier hoort een object
            /aanvrager/geboortemaand | "1986-13" | aanvrager.geboortemaand | Schrijf de maand als jaar en maand
            /aanvrager/geboortemaand | "1986-5" | aanvrager.geboortemaand | Schrijf de maand als jaar en maand
            /aanvrager/geboortemaand | "1986-05-01" | aanvrager.geboortemaand | Schrijf de maand als jaar en maand
            /aanvrager/geboortemaand | "mei 1986" | aanvrager.geboortemaand | Schrijf de maand als jaar en maand
            /aanvrager/geboortemaand | 198605 | aanvrager.geboortemaand | Schrijf de maand als jaar en maand
            /aanvrager/geboortemaand | "1899-12" | aanvrager.geboortemaand | Deze geboortemaand ligt voor 1900
            /aanvrager/geboortemaand | "2008-01" | aanvrager.geboortemaand | nog geen 18 jaar
            /aanvrager/geboortemaand | "1959-12" | aanvrager.geboortemaand | (/rekenhulp/niet-berekend#het-jaar-waarin-je-aow-krijgt)
            /aanvrager/geboortemaand | "2027-01" | aanvrager.geboortemaand | nog geen 18 jaar
            /partner/geboortemaand | "1959-01" | partner.geboortemaand | Wie in januari 2026 67 jaar wordt
            /partner | null | partner | Dit veld is leeg
            /aanvrager/inkomsten | {} | aanvrager.inkomsten | Hier hoort een lijst
            /aanvrager/inkomsten | [7] | aanvrager.inkomsten[0] | Hier hoort een object

            /partner/inkomsten/0/soort | "salaris" | partner.inkomsten[0].soort | Kies een van deze woorden: loon, winst
            /partner/inkomsten/0/soort | 1 | partner.inkomsten[0].soort | Kies een van deze woorden
            /partner/inkomsten/0/soort | "LOON" | partner.inkomsten[0].soort | Kies een van deze woorden
            /partner/inkomsten/0/brutoPerMaand | "2600" | partner.inkomsten[0].brutoPerMaand | zonder aanhalingstekens
            /partner/inkomsten/0/brutoPerMaand | -0.01 | partner.inkomsten[0].brutoPerMaand | Dit mag niet onder nul zijn
            /partner/inkomsten/0/brutoPerMaand | 2600.001 | partner.inkomsten[0].brutoPerMaand | hoogstens 2 cijfers
            /partner/inkomsten/0/brutoPerMaand | 1000000.01 | partner.inkomsten[0].brutoPerMaand | hoogstens 1.000.000
            /partner/inkomsten/0/brutoPerMaand | 1e999999999 | partner.inkomsten[0].brutoPerMaand | Dit is te veel
            /partner/inkomsten/0/brutoPerMaand | true | partner.inkomsten[0].brutoPerMaand | Hier hoort een getal
            /partner/inkomsten/0/brutoPerMaand | [] | partner.inkomsten[0].brutoPerMaand | Hier hoort een getal
            /partner/inkomsten/0/vakantiegeld | "soms" | partner.inkomsten[0].vakantiegeld | apart, inbegrepen
            /partner/inkomsten/0/pensioenpremiePerMaand | 1e-3 | partner.inkomsten[0].pensioenpremiePerMaand | hoogstens 2 cijfers
            /partner/inkomsten/0/winstPerJaar | 1 | partner.inkomsten[0].winstPerJaar | kennen we hier niet

            /kinderen | {} | kinderen | Hier hoort een lijst
            /kinderen/1 | "2022-01" | kinderen[1] | Hier hoort een object
            /kinderen/1/geboortemaand | "2007-12" | kinderen[1].geboortemaand | het hele jaar 18 jaar of ouder
            /kinderen/1/geboortemaand | "1996-03" | kinderen[1].geboortemaand | het hele jaar 18 jaar of ouder
            /kinderen/1/geboortemaand | "2027-01" | kinderen[1].geboortemaand | na 2026 geboren
            /kinderen/1/geboortemaand | "gisteren" | kinderen[1].geboortemaand | Schrijf de maand als jaar en maand
            /kinderen/1/coOuderschap | true | kinderen[1].coOuderschap | rekenen we nog niet uit (/rekenhulp/niet-berekend)

            /woning/soort | "tent" | woning.soort | huur, koop, overig
            /woning/kaleHuur | "780" | woning.kaleHuur | zonder aanhalingstekens
            /woning/kaleHuur | 780.999 | woning.kaleHuur | hoogstens 2 cijfers
            /woning/servicekosten | -5 | woning.servicekosten | Dit mag niet onder nul zijn
            /woning/wozWaarde | 300000 | woning.wozWaarde | kennen we hier niet
            /woning | { "soort": "overig", "kaleHuur": 500 } | woning.kaleHuur | kennen we hier niet
            /woning | {} | woning.soort | Dit veld is verplicht

            /vermogen/bank | -1 | vermogen.bank | Dit mag niet onder nul zijn
            /vermogen/overig | "veel" | vermogen.overig | Schrijf dit als getal
            /vermogen/schulden | 10000001 | vermogen.schulden | Dit is te veel
            /vermogen/crypto | 3 | vermogen.crypto | kennen we hier niet

            /nieuweBaan | [] | nieuweBaan | Hier hoort een object
            /nieuweBaan/urenPerWeek | 60.01 | nieuweBaan.urenPerWeek | hoogstens 60
            /nieuweBaan/urenPerWeek | 20.125 | nieuweBaan.urenPerWeek | hoogstens 2 cijfers
            /nieuweBaan/brutoPerUur | -17.50 | nieuweBaan.brutoPerUur | Dit mag niet onder nul zijn
            /nieuweBaan/pensioenpremiePercentage | 100.1 | nieuweBaan.pensioenpremiePercentage | hoogstens 100
            /nieuweBaan/pensioenpremiePercentage | 1.00001 | nieuweBaan.pensioenpremiePercentage | hoogstens 4 cijfers
            /nieuweBaan/vanaf | "2025-12" | nieuweBaan.vanaf | moet in 2026 liggen
            /nieuweBaan/vanaf | "2026-00" | nieuweBaan.vanaf | Schrijf de maand als jaar en maand
            /nieuweBaan/overigeKostenPerMaand | null | nieuweBaan.overigeKostenPerMaand | Dit veld is leeg
            /nieuweBaan/reizen/kmEnkeleReis | 1000.01 | nieuweBaan.reizen.kmEnkeleReis | hoogstens 1.000
            /nieuweBaan/reizen/dagenPerWeek | 6 | nieuweBaan.reizen.dagenPerWeek | hoogstens 5
            /nieuweBaan/reizen/dagenPerWeek | 2.5 | nieuweBaan.reizen.dagenPerWeek | Hier hoort een heel getal
            /nieuweBaan/reizen/kostenPerKm | 0.215 | nieuweBaan.reizen.kostenPerKm | hoogstens 2 cijfers
            /nieuweBaan/reizen/vergoedingPerKm | "0,23" | nieuweBaan.reizen.vergoedingPerKm | met een punt
            /nieuweBaan/reizen/auto | true | nieuweBaan.reizen.auto | kennen we hier niet

            /opvang/1/kind | 2 | opvang[1].kind | kies hoogstens 1
            /opvang/1/kind | -1 | opvang[1].kind | Dit mag niet onder nul zijn
            /opvang/1/kind | 0.5 | opvang[1].kind | Hier hoort een heel getal
            /opvang/1/soort | "oma" | opvang[1].soort | dagopvang, bso, gastouder, informeel
            /opvang/1/urenPerMaand | 744.01 | opvang[1].urenPerMaand | hoogstens 744
            /opvang/1/uurprijs | "11,40" | opvang[1].uurprijs | Schrijf dit als getal
            /opvang/1/naam | "De Boomhut" | opvang[1].naam | kennen we hier niet
            /opvangNu | [{ "kind": 0, "soort": "bso", "urenPerMaand": 10 }] | opvangNu[0].uurprijs | Dit veld is verplicht

            /aanvrager | { "geboortemaand": "1986-05", "": 1 } | aanvrager."" | Dit veld heeft geen naam
            /medebewoners | {} | medebewoners | Hier hoort een lijst
            /huisgenoten | [] | huisgenoten | Het veld 'huisgenoten' kennen we hier niet
            """)
    void tells_what_is_wrong_with_a_field_and_how_to_mend_it(
            String pointer, String value, String field, String message) {
        assertThat(mistakes(Requests.contract().with(pointer, value)))
                .singleElement()
                .satisfies(mistake -> {
                    assertThat(mistake.field()).isEqualTo(field);
                    assertThat(mistake.message()).contains(message);
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /jaar                              | jaar
            /aanvrager                         | aanvrager
            /aanvrager/geboortemaand           | aanvrager.geboortemaand
            /partner/geboortemaand             | partner.geboortemaand
            /partner/inkomsten/0/soort         | partner.inkomsten[0].soort
            /partner/inkomsten/0/brutoPerMaand | partner.inkomsten[0].brutoPerMaand
            /kinderen/1/geboortemaand          | kinderen[1].geboortemaand
            /woning/soort                      | woning.soort
            /opvang/0/kind                     | opvang[0].kind
            /opvang/0/soort                    | opvang[0].soort
            /opvang/0/urenPerMaand             | opvang[0].urenPerMaand
            /opvang/0/uurprijs                 | opvang[0].uurprijs
            """)
    void misses_what_is_required(String pointer, String field) {
        assertThat(mistakes(Requests.contract().without(pointer)))
                .containsExactly(new Mistake(field, "Dit veld is verplicht. Vul het in."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/aanvrager/inkomsten",
                "/partner",
                "/partner/inkomsten",
                "/partner/inkomsten/0/vakantiegeld",
                "/partner/inkomsten/0/pensioenpremiePerMaand",
                "/woning",
                "/woning/kaleHuur",
                "/woning/servicekosten",
                "/vermogen",
                "/vermogen/bank",
                "/vermogen/overig",
                "/vermogen/schulden",
                "/nieuweBaan/urenPerWeek",
                "/nieuweBaan/brutoPerUur",
                "/nieuweBaan/vakantiegeld",
                "/nieuweBaan/pensioenpremiePercentage",
                "/nieuweBaan/vanaf",
                "/nieuweBaan/reizen",
                "/nieuweBaan/reizen/kmEnkeleReis",
                "/nieuweBaan/reizen/dagenPerWeek",
                "/nieuweBaan/reizen/kostenPerKm",
                "/nieuweBaan/reizen/vergoedingPerKm",
                "/nieuweBaan/overigeKostenPerMaand",
                "/opvang"
            })
    void does_not_miss_the_rest(String pointer) {
        assertThat(mistakes(Requests.contract().without(pointer))).isEmpty();
    }

    @Test
    void refuses_childcare_for_a_job_that_there_is_not() {
        assertThat(mistakes(Requests.contract().without("/nieuweBaan")))
                .extracting(Mistake::field)
                .containsExactly("opvang");
    }

    @Test
    void refuses_childcare_when_there_are_no_children() {
        assertThat(mistakes(Requests.contract().without("/kinderen")))
                .extracting(Mistake::field)
                .containsExactly("opvang[0].kind", "opvang[1].kind");
    }

    @Test
    void refuses_more_than_twenty_children() {
        var children = repeated("{\"geboortemaand\": \"2020-01\"}", 21);

        assertThat(mistakes(Requests.contract().with("/kinderen", children)))
                .containsExactly(new Mistake("kinderen", "Deze lijst is te lang. Er passen hoogstens 20 regels in."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /aanvrager/inkomsten | aanvrager.inkomsten | {"soort": "loon", "brutoPerMaand": 10}
            /opvang              | opvang   | {"kind": 0, "soort": "bso", "urenPerMaand": 1, "uurprijs": 1}
            /opvangNu            | opvangNu | {"kind": 0, "soort": "bso", "urenPerMaand": 1, "uurprijs": 1}
            """)
    void takes_forty_lines_in_a_list_and_no_more(String pointer, String field, String line) {
        assertThat(mistakes(Requests.contract().with(pointer, repeated(line, 40))))
                .isEmpty();
        assertThat(mistakes(Requests.contract().with(pointer, repeated(line, 41))))
                .extracting(Mistake::field)
                .containsExactly(field);
    }

    @Test
    void reports_every_wrong_field_in_one_answer() {
        var request = Requests.contract()
                .with("/jaar", "2031")
                .with("/aanvrager/geboortemaand", "\"1986\"")
                .with("/partner/inkomsten/0/brutoPerMaand", "-1")
                .with("/kinderen/1/geboortemaand", "7")
                .with("/woning/soort", "\"kasteel\"")
                .with("/vermogen/bank", "\"8000\"")
                .with("/nieuweBaan/reizen/dagenPerWeek", "9")
                .without("/opvang/0/uurprijs")
                .with("/opvang/1/kind", "7")
                .with("/hond", "true");

        assertThat(mistakes(request))
                .extracting(Mistake::field)
                .containsExactlyInAnyOrder(
                        "jaar",
                        "aanvrager.geboortemaand",
                        "partner.inkomsten[0].brutoPerMaand",
                        "kinderen[1].geboortemaand",
                        "woning.soort",
                        "vermogen.bank",
                        "nieuweBaan.reizen.dagenPerWeek",
                        "opvang[0].uurprijs",
                        "opvang[1].kind",
                        "hond");
    }

    private static String repeated(String line, int times) {
        return IntStream.range(0, times).mapToObj(index -> line).collect(Collectors.joining(",", "[", "]"));
    }
}
