package nl.herstart.site.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import nl.herstart.platform.form.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanCodeTest {

    private static final Answers NOOR = Answers.of(Answer.NU, Answer.SCHOOLKIND, Answer.OUD_VAK, Answer.ZONDER);

    @Test
    void every_plan_comes_back_as_it_was() {
        assertThat(AllAnswers.list())
                .allMatch(answers -> read(PlanCode.of(answers)).equals(new Parsed.Valid<>(KeptPlan.fresh(answers))));
    }

    @Test
    void what_was_ticked_off_comes_back_too() {
        for (var task : Task.values()) {
            var plan = new KeptPlan(NOOR, EnumSet.of(task, Task.WEEK));
            assertThat(read(PlanCode.of(plan))).isEqualTo(new Parsed.Valid<>(plan));
        }
        assertThat(PlanCode.of(new KeptPlan(NOOR, Set.of(Task.REKENEN, Task.WEEK))))
                .endsWith(".JR");
    }

    /** The letters and the check were worked out apart from this code, by the CRC-32 of a common library. */
    @Test
    void codes_of_version_one_open_for_ever() {
        assertThat(read("1.A")).isEqualTo(new Parsed.Valid<>(KeptPlan.fresh(Answers.NONE)));
        assertThat(read("1.dI")).isEqualTo(new Parsed.Valid<>(KeptPlan.fresh(Answers.of(Answer.NOG_NIET))));
        assertThat(read("1.afmuF.JR"))
                .isEqualTo(new Parsed.Valid<>(new KeptPlan(NOOR, Set.of(Task.WEEK, Task.REKENEN))));
        assertThat(read("1.ehilpqrstvG"))
                .isEqualTo(new Parsed.Valid<>(KeptPlan.fresh(Answers.of(
                        Answer.KLEIN_KIND,
                        Answer.NAASTE,
                        Answer.ZORG_VOORBIJ,
                        Answer.GEEN,
                        Answer.TAAL,
                        Answer.COMPUTER,
                        Answer.VERVOER,
                        Answer.THUIS,
                        Answer.ONZEKER,
                        Answer.BIJSTAND))));
    }

    @Test
    void a_link_and_a_text_around_it_are_read_too() {
        var code = PlanCode.of(NOOR);
        var plan = new Parsed.Valid<>(KeptPlan.fresh(NOOR));

        assertThat(read("https://herstart.example/wegwijzer#" + code)).isEqualTo(plan);
        assertThat(read("Kijk eens: https://herstart.example/wegwijzer#" + code + " groetjes"))
                .isEqualTo(plan);
        assertThat(read("\n " + code + "\t")).isEqualTo(plan);
    }

    @Test
    void a_code_that_lost_or_changed_a_letter_is_not_taken_for_another_plan() {
        var code = PlanCode.of(NOOR);

        assertThat(read(code.substring(0, code.length() - 1))).isInstanceOf(Parsed.Invalid.class);
        assertThat(read(code.replace('a', 'b'))).isInstanceOf(Parsed.Invalid.class);
        assertThat(read(code.replace("m", ""))).isInstanceOf(Parsed.Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1.",
                "1.a",
                "a",
                "1.ab",
                "1.zzzA",
                "0.A",
                "1.<script>",
                "99999.A",
                "2.aK",
                "1.aaK",
                "hallo",
                "https://elders.example/#x",
                "1.af\u0000mK",
                "1.ba"
            })
    void what_is_no_code_is_refused_in_words(String pasted) {
        assertThat(read(pasted)).isInstanceOfSatisfying(Parsed.Invalid.class, invalid -> {
            assertThat(invalid.error(PlanCode.FIELD)).isNotBlank();
            assertThat(invalid.entered(PlanCode.FIELD)).isEqualTo(pasted);
        });
    }

    @Test
    void two_answers_to_a_question_with_one_are_refused_though_the_check_is_right() {
        var both = Answers.of(Answer.NU, Answer.LATER);

        assertThat(read(PlanCode.of(both))).isInstanceOf(Parsed.Invalid.class);
    }

    @Test
    void a_code_of_a_newer_version_says_so() {
        assertThat(read("2.abc"))
                .isInstanceOfSatisfying(
                        Parsed.Invalid.class,
                        invalid -> assertThat(invalid.error(PlanCode.FIELD)).contains("nieuwere"));
    }

    private static Parsed<KeptPlan> read(String pasted) {
        return PlanCode.read(pasted);
    }
}
