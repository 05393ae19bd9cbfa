package nl.herstart.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.herstart.platform.form.Parsed.Valid;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormReaderTest {

    private enum Home {
        HUURHUIS,
        EIGEN_HUIS
    }

    @Test
    void makes_the_value_when_every_field_is_right() {
        var form = form("naam", "Noor", "uren", "24");
        var name = form.field("naam").required("Vul je naam in.").text(100);
        var hours = form.field("uren").required("Vul de uren in.").hours(Hours.ZERO, Hours.of(60));

        Parsed<String> parsed = form.parsed(() -> name.orElseThrow() + " " + hours.orElseThrow());

        assertThat(parsed).isEqualTo(new Valid<>("Noor 24"));
    }

    @Test
    void gives_back_everything_entered_with_an_error_per_field_in_order() {
        var form = form("naam", "", "uren", "veel", "plaats", "Ede");
        form.field("uren").hours(Hours.ZERO, Hours.of(60));
        form.field("naam").required("Vul je naam in.").text(100);

        var told = new ArrayList<String>();
        form.parsed(() -> "niet te maken")
                .handle(
                        invalid -> {
                            assertThat(invalid.entered())
                                    .isEqualTo(Map.of("naam", "", "uren", "veel", "plaats", "Ede"));
                            assertThat(invalid.error("plaats")).isEmpty();
                            told.addAll(invalid.errors().values());
                        },
                        told::add);
        assertThat(told).containsExactly("Vul een aantal uren in, bijvoorbeeld 24 of 32,5.", "Vul je naam in.");
    }

    @Test
    void calls_the_side_that_fits() {
        var told = new StringBuilder();
        Parsed<String> right = form("naam", "Noor").parsed(() -> "goed");
        right.handle(invalid -> told.append("fout"), told::append);
        Parsed<String> wrong = Parsed.blank();
        wrong.handle(invalid -> told.append(", leeg"), told::append);

        assertThat(told).hasToString("goed, leeg");
    }

    @Test
    void keeps_the_first_error_of_a_field() {
        var form = form();
        form.refuse("van", "eerste");
        form.refuse("van", "tweede");

        assertThat(form.invalid().error("van")).isEqualTo("eerste");
        assertThat(form.invalid().withError("van", "derde").error("van")).isEqualTo("eerste");
    }

    @Test
    void reads_a_line_of_text_and_counts_what_people_count() {
        assertThat(form("naam", "  Noor \t de   Wit ").field("naam").text(20)).contains("Noor de Wit");
        assertThat(form("naam", "😀".repeat(10)).field("naam").text(10)).contains("😀".repeat(10));
        assertThat(error("naam", "a".repeat(101), field -> field.text(100)))
                .isEqualTo("De tekst is te lang. Gebruik hoogstens 100 tekens, het zijn er nu 101.");
        assertThat(form("naam", "e\u0301").field("naam").text(1)).contains("é");
        assertThat(form("naam", "   ").field("naam").text(10)).isEmpty();
        assertThat(form().field("naam").text(10)).isEmpty();
    }

    @Test
    void keeps_line_ends_in_free_text() {
        assertThat(form("tekst", "een\r\ntwee\rdrie").field("tekst").freeText(50))
                .contains("een\ntwee\ndrie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001bb", "a\u202eb", "a\u2066b", "a\u007fb", "a\ud800b"})
    void refuses_characters_that_steer_and_does_not_repeat_them(String text) {
        var form = form("naam", text);

        assertThat(form.field("naam").text(10)).isEmpty();
        assertThat(form.invalid().error("naam")).startsWith("Er staat een teken in");
        assertThat(form.invalid().entered("naam")).isEqualTo("ab");
    }

    @Test
    void reads_text_as_something_else() {
        FormField even = form("huis", "12").field("huis");
        assertThat(even.text(10, text -> Optional.of(text.length()), "nooit")).contains(2);
        assertThat(error("huis", "12", field -> field.text(10, text -> Optional.empty(), "Dit is geen huis.")))
                .isEqualTo("Dit is geen huis.");
    }

    @Test
    void reads_whole_numbers_between_bounds() {
        assertThat(form("kinderen", "2").field("kinderen").wholeNumber(0, 10)).contains(2);
        assertThat(error("kinderen", "2,5", field -> field.wholeNumber(0, 10)))
                .isEqualTo("Vul een getal zonder komma in, bijvoorbeeld 3.");
        assertThat(error("kinderen", "11", field -> field.wholeNumber(0, 10)))
                .isEqualTo("Vul een getal zonder komma in van 0 tot en met 10.");
        assertThat(error("kinderen", "-1", field -> field.wholeNumber(0, 10)))
                .isEqualTo("Vul een getal zonder komma in van 0 tot en met 10.");
    }

    @Test
    void reads_amounts() {
        assertThat(form("loon", "€ 1.234,50").field("loon").amount(Euro.ZERO, Euro.of(10_000)))
                .contains(Euro.of("1234.50"));
        assertThat(error("loon", "10.000,01", field -> field.amount(Euro.ZERO, Euro.of(10_000))))
                .isEqualTo("Vul een bedrag in van 0 tot en met 10.000.");
        assertThat(error("loon", "1,001", field -> field.amount(Euro.ZERO, Euro.of(10))))
                .isNotEmpty();
        assertThat(error("loon", "0,001", field -> field.amount(Euro.ZERO, Euro.of(10))))
                .isNotEmpty();
        assertThat(error("loon", "veel", field -> field.amount(Euro.ZERO, Euro.of(10))))
                .isEqualTo("Vul een bedrag in, bijvoorbeeld 1.250,50.");
    }

    @Test
    void reads_hours_and_percentages() {
        assertThat(form("uren", "32,5").field("uren").hours(Hours.ZERO, Hours.of(60)))
                .contains(new Hours(65, 2));
        assertThat(form("deel", "8,33%").field("deel").percentage(Percentage.ZERO, Percentage.of("100")))
                .contains(Percentage.of("8.33"));
        assertThat(error("uren", "61", field -> field.hours(Hours.ZERO, Hours.of(60))))
                .isEqualTo("Vul een aantal uren in van 0 tot en met 60.");
    }

    @Test
    void reads_choices() {
        assertThat(form("woning", "eigen-huis").field("woning").choice(Home.class))
                .contains(Home.EIGEN_HUIS);
        assertThat(error("woning", "kasteel", field -> field.choice(Home.class)))
                .isEqualTo("Kies een van de antwoorden.");
        assertThat(form("akkoord", "on").field("akkoord").ticked()).isTrue();
        assertThat(form().field("akkoord").ticked()).isFalse();
    }

    @Test
    void reads_several_choices_and_gives_them_back() {
        var form = FormReader.of(Map.of("woning", List.of("huurhuis", "eigen-huis")));

        assertThat(form.field("woning").choices(Home.class)).containsExactly(Home.HUURHUIS, Home.EIGEN_HUIS);
        assertThat(form.invalid().chosen("woning", "eigen-huis")).isTrue();
        assertThat(form.invalid().chosen("woning", "eigen")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "24000, jaar, 2000.00",
        "25000, jaar, 2083.34",
        "1850, vier-weken, 2004.17",
        "2000, maand, 2000",
        "2000, '', 2000"
    })
    void reads_an_amount_for_whichever_period_one_knows(String typed, String period, String perMonth) {
        var fields = new LinkedHashMap<>(Map.of("loon", List.of(typed)));
        if (!period.isEmpty()) {
            fields.put("loon-per", List.of(period));
        }
        var read = FormReader.of(fields)
                .field("loon")
                .amount(Euro.ZERO, Euro.of(1_000_000), List.of(Period.MAAND, Period.VIER_WEKEN, Period.JAAR));

        assertThat(read.orElseThrow().per(Period.MAAND)).isEqualTo(Euro.of(perMonth));
    }

    @Test
    void holds_the_bounds_against_an_amount_of_the_period_that_was_chosen() {
        assertThat(errorOfYear("12.000.000")).isEmpty();
        assertThat(errorOfYear("12.000.001")).isEqualTo("Vul een bedrag in van 0 tot en met 12.000.000.");
    }

    private static String errorOfYear(String typed) {
        var form = FormReader.of(Map.of("loon", List.of(typed), "loon-per", List.of("jaar")));
        form.field("loon").amount(Euro.ZERO, Euro.of(1_000_000), List.of(Period.MAAND, Period.JAAR));
        return form.invalid().error("loon");
    }

    @Test
    void reads_months_and_days_between_bounds() {
        var first = YearMonth.of(2008, 1);
        var last = YearMonth.of(2026, 12);
        assertThat(form("geboren", "4-2021").field("geboren").month(first, last))
                .contains(YearMonth.of(2021, 4));
        assertThat(error("geboren", "4-2007", field -> field.month(first, last)))
                .isEqualTo("Vul een maand in van januari 2008 tot en met december 2026.");
        assertThat(error("geboren", "1986", field -> field.month(first, last)))
                .isEqualTo("In welke maand van 1986? Vul bijvoorbeeld mei 1986 in.");
        assertThat(error("geboren", "ooit", field -> field.month(first, last)))
                .isEqualTo("Vul een maand en een jaar in, bijvoorbeeld 4-2021.");
        var day = LocalDate.of(2026, 4, 1);
        assertThat(form("start", "1-4-2026").field("start").day(day, day)).contains(day);
        assertThat(error("start", "2-4-2026", field -> field.day(day, day))).contains("1 april 2026");
    }

    private static String error(String name, String text, Consumer<FormField> reading) {
        var form = form(name, text);
        reading.accept(form.field(name));
        return form.invalid().error(name);
    }

    private static FormReader form(String... fields) {
        var map = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < fields.length; i += 2) {
            map.put(fields[i], List.of(fields[i + 1]));
        }
        return FormReader.of(map);
    }

    @Test
    void says_of_a_day_that_no_month_has_that_it_does_not_exist() {
        for (var typed : List.of("31-02-1986", "30 februari 1986", "31/4/1986", "32-1-1986")) {
            var form = FormReader.of(Map.of("geboren", List.of(typed)));
            form.field("geboren").month(YearMonth.of(1900, 1), YearMonth.of(2027, 12));
            assertThat(form.invalid().errors())
                    .containsEntry("geboren", "De dag " + typed + " bestaat niet. Kijk de datum na.");
        }
        for (var typed : List.of("12-13-1986", "12 foo 1986", "gisteren")) {
            var form = FormReader.of(Map.of("geboren", List.of(typed)));
            form.field("geboren").day(LocalDate.of(1900, 1, 1), LocalDate.of(2027, 12, 31));
            assertThat(form.invalid().errors()).containsEntry("geboren", "Vul een datum in, bijvoorbeeld 1-4-2026.");
        }
    }
}
