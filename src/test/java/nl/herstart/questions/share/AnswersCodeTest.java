package nl.herstart.questions.share;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.calculator.Calculator;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.words.Texts;
import nl.herstart.questions.Answers;
import nl.herstart.questions.CalculationForm;
import nl.herstart.questions.Page;
import nl.herstart.value.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersCodeTest {

    private static final Answers SOME = answers(Map.of("uren", "20", "uurloon", "17,50", "partner", "ja"));

    private final AnswersCode codes = new AnswersCode(Language.DUTCH);

    @Test
    void gives_back_whatever_was_typed_in_any_field() {
        assertThat(RandomAnswers.fields())
                .contains("uren", "uren-weet-niet", "kind-10", "opvang-3-prijs")
                .anySatisfy(field -> assertThat(Page.WONEN.owns(field)).isTrue());
        assertThat(RandomAnswers.of(14, 400))
                .allSatisfy(answers -> assertThat(read(codes.of(answers))).isEqualTo(answers));
    }

    @Test
    void describes_the_same_household_again() {
        var form = new CalculationForm(Calculator.load(), Clock.systemUTC(), Language.DUTCH);

        assertThat(RandomAnswers.of(9, 100)).allSatisfy(answers -> {
            var again = form.read(read(codes.of(answers)));
            assertThat(again.read()).isEqualTo(form.read(answers).read());
            assertThat(again.errors()).isEqualTo(form.read(answers).errors());
        });
    }

    @Test
    void is_the_same_for_the_same_answers_in_another_order() {
        assertThat(RandomAnswers.of(31, 100)).allSatisfy(answers -> {
            var fields = new ArrayList<>(answers.typed().keySet());
            Collections.reverse(fields);
            var backwards = new LinkedHashMap<String, String>();
            fields.forEach(
                    field -> backwards.put(field, String.valueOf(answers.typed().get(field))));
            assertThat(codes.of(new Answers(backwards))).isEqualTo(codes.of(answers));
        });
    }

    @Test
    void uses_only_letters_that_survive_in_a_link() {
        assertThat(codes.of(SOME)).matches("3\\.[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "  %s  ",
                "https://herstart.example/rekenhulp/verder#%s",
                "#%s",
                "Kijk eens: https://herstart.example/rekenhulp/verder#%s. Groetjes!",
                "<https://herstart.example/rekenhulp/verder#%s>"
            })
    void is_found_in_what_people_paste(String pasted) {
        assertThat(read(pasted.formatted(codes.of(SOME)))).isEqualTo(SOME);
    }

    @ParameterizedTest
    @CsvSource({"'',leeg", "'  ',leeg", "hallo,onleesbaar", "1.,onleesbaar", "1.A,onleesbaar", "0.AAAA,onleesbaar"})
    void says_what_to_do_when_there_is_nothing_to_read(String pasted, String why) {
        assertThat(errorOf(pasted)).isEqualTo(sentence(why));
    }

    @Test
    void is_read_with_the_spaces_and_lines_of_who_types_it_over() {
        var answers = RandomAnswers.of(5, 1).toList().get(0);

        assertThat(read(codes.of(answers).replaceAll("(.{6})", "$1 \n"))).isEqualTo(answers);
    }

    @Test
    void says_so_when_it_comes_from_a_newer_version() {
        assertThat(errorOf(codes.of(SOME).replaceFirst("^3", "4"))).isEqualTo(sentence("nieuwer"));
        assertThat(errorOf("999.AAAA")).isEqualTo(sentence("nieuwer"));
    }

    @Test
    void refuses_a_code_that_was_cut_off_anywhere() {
        var code = codes.of(SOME);
        for (int length = 2; length < code.length() - 1; length++) {
            assertThat(errorOf(code.substring(0, length)))
                    .as("first %d", length)
                    .isEqualTo(sentence("onleesbaar"));
        }
    }

    @Test
    void makes_no_other_answers_of_a_code_with_a_wrong_letter() {
        var code = codes.of(SOME);
        int unnoticed = 0;
        for (int place = 2; place < code.length(); place++) {
            for (char letter : "Ax9_".toCharArray()) {
                var wrong = code.substring(0, place) + letter + code.substring(place + 1);
                if (codes.read(wrong) instanceof Parsed.Valid<Answers> valid
                        && !valid.value().equals(SOME)) {
                    unnoticed++;
                }
            }
        }
        assertThat(unnoticed).isZero();
    }

    @Test
    void never_throws_whatever_comes_in() {
        var random = new java.util.Random(5);
        for (int time = 0; time < 5_000; time++) {
            var bytes = new byte[random.nextInt(80)];
            random.nextBytes(bytes);
            codes.read("1." + Base64.getUrlEncoder().encodeToString(bytes));
            codes.read(new String(bytes, UTF_8));
        }
    }

    @Test
    void refuses_what_unpacks_to_more_than_any_form() {
        var zeros = new byte[50_000_000];
        Arrays.fill(zeros, (byte) '0');
        var bomb = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(AnswersCode.version(1).packed(zeros));

        assertThat(bomb.length()).isLessThan(100_000);
        assertThat(errorOf("1." + bomb)).isEqualTo(sentence("onleesbaar"));
    }

    @Test
    void leaves_behind_what_the_form_does_not_know() {
        var packed = AnswersCode.version(1).packed("uren=20\nnaam=Ans\n=5\nlos\nkind-100=x\n".getBytes(UTF_8));
        var code = "1." + Base64.getUrlEncoder().withoutPadding().encodeToString(packed);

        assertThat(read(code).typed()).containsOnlyKeys("uren");
    }

    @Test
    void still_opens_the_codes_that_were_given_out_in_version_1() {
        for (var sample : Samples.ofVersion(1)) {
            var renewed = new LinkedHashMap<>(sample.fields());
            renewed.remove("jaar");
            renewed.computeIfPresent("vanaf", (field, month) -> month.length() == 1 ? "2026-0" + month : month);
            if (sample.fields().getOrDefault("inkomen", "").contains("loon")) {
                renewed.put("baan-nu", "erbij");
            }
            assertThat(read(sample.code()).typed()).as(sample.code()).isEqualTo(renewed);
        }
    }

    @Test
    void still_opens_the_codes_that_were_given_out_in_version_2() {
        for (var sample : Samples.ofVersion(2)) {
            assertThat(read(sample.code()).typed()).as(sample.code()).isEqualTo(sample.fields());
        }
    }

    @Test
    void still_opens_the_codes_that_were_given_out_in_version_3() {
        for (var sample : Samples.ofVersion(3)) {
            assertThat(read(sample.code()).typed()).as(sample.code()).isEqualTo(sample.fields());
        }
    }

    /** Which benefit it is was not asked before version 3, nor whether the holiday allowance of ww is in it. */
    @ParameterizedTest
    @CsvSource({"1, true", "2, true", "3, false"})
    void says_of_a_benefit_in_an_older_code_only_what_it_meant(int version, boolean renewed) {
        var packed = AnswersCode.version(version).packed("uitkering-bedrag=900\npartner-ww-bedrag=700".getBytes(UTF_8));
        var typed = read(version + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(packed))
                .typed();

        assertThat(typed).containsEntry("uitkering-bedrag", "900").containsEntry("partner-ww-bedrag", "700");
        assertThat(typed.containsKey("uitkering-soort")).isEqualTo(renewed);
        assertThat(typed.containsKey("partner-ww-vakantiegeld")).isEqualTo(renewed);
    }

    /** In version 1 the first month was a number, and the year a question of its own that began with 2026. */
    @ParameterizedTest
    @CsvSource({
        "vanaf=4,2026-04",
        "jaar=2026 vanaf=12,2026-12",
        "jaar=2025 vanaf=4,2025-04",
        "vanaf=weet-niet,weet-niet",
        "jaar=2025 vanaf=weet-niet,2025-07"
    })
    void takes_the_year_of_a_code_of_version_1_into_its_month(String fields, String month) {
        var packed = AnswersCode.version(1).packed(fields.replace(' ', '\n').getBytes(UTF_8));
        var code = "1." + Base64.getUrlEncoder().withoutPadding().encodeToString(packed);

        assertThat(read(code).typed()).isEqualTo(Map.of("vanaf", month));
    }

    @Test
    void keeps_the_job_there_was_in_a_code_of_version_1() {
        var packed = AnswersCode.version(1).packed("inkomen=loon,ww\nuren=8".getBytes(UTF_8));
        var code = "1." + Base64.getUrlEncoder().withoutPadding().encodeToString(packed);

        assertThat(read(code).typed()).containsEntry("baan-nu", "erbij");
    }

    @Test
    void is_short_for_an_ordinary_family() {
        var family = read(Samples.ofVersion(1).get(0).code());

        assertThat(codes.of(family)).hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void has_a_sentence_for_each_refusal_and_no_other() {
        assertThat(Texts.about(Language.DUTCH, "calculation/delen").keys())
                .containsExactlyInAnyOrder("code.leeg", "code.onleesbaar", "code.nieuwer");
    }

    private Answers read(String pasted) {
        if (codes.read(pasted) instanceof Parsed.Valid<Answers> valid) {
            return valid.value();
        }
        throw new AssertionError("Cannot read " + pasted);
    }

    private String errorOf(String pasted) {
        if (codes.read(pasted) instanceof Parsed.Invalid<Answers> invalid) {
            assertThat(invalid.entered("code")).isEqualTo(pasted);
            return invalid.error("code");
        }
        throw new AssertionError("Could read " + pasted);
    }

    private static String sentence(String why) {
        return Texts.about(Language.DUTCH, "calculation/delen").say("code." + why);
    }

    private static Answers answers(Map<String, String> fields) {
        var lists = new LinkedHashMap<String, List<String>>();
        fields.forEach((field, text) -> lists.put(field, List.of(text)));
        return Answers.in(lists);
    }
}
