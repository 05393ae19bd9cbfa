package nl.herstart.site.orientation;

import static nl.herstart.site.orientation.Answer.ANDERE;
import static nl.herstart.site.orientation.Answer.ANW;
import static nl.herstart.site.orientation.Answer.BIJSTAND;
import static nl.herstart.site.orientation.Answer.COMPUTER;
import static nl.herstart.site.orientation.Answer.GEEN;
import static nl.herstart.site.orientation.Answer.KLEIN_KIND;
import static nl.herstart.site.orientation.Answer.LATER;
import static nl.herstart.site.orientation.Answer.NAASTE;
import static nl.herstart.site.orientation.Answer.NOG_NIET;
import static nl.herstart.site.orientation.Answer.NU;
import static nl.herstart.site.orientation.Answer.OUD_VAK;
import static nl.herstart.site.orientation.Answer.SCHOOLKIND;
import static nl.herstart.site.orientation.Answer.TAAL;
import static nl.herstart.site.orientation.Answer.THUIS;
import static nl.herstart.site.orientation.Answer.TWIJFEL;
import static nl.herstart.site.orientation.Answer.VERVOER;
import static nl.herstart.site.orientation.Answer.ZONDER;
import static nl.herstart.site.orientation.Answer.ZORG_VOORBIJ;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** A few plans in full, and what must hold for every plan that the questions can lead to. */
class StepPlanTest {

    private static final List<Answers> ALL = AllAnswers.list();

    /** What is about finding or holding a job, and has no place in a plan without one. */
    private static final Set<Task> TOWARDS_A_JOB = EnumSet.of(
            Task.REKENEN,
            Task.OUD_BEROEP,
            Task.KLEIN_LEREN,
            Task.UITPROBEREN,
            Task.SCHOOLTIJD,
            Task.OPVANG_ZOEKEN,
            Task.OPVANG_ZONDER_BAAN,
            Task.INSCHRIJVEN,
            Task.GEMEENTE,
            Task.CV,
            Task.DICHTBIJ_ZOEKEN,
            Task.LOKET);

    private final PlanWords words = new PlanWords();

    @Test
    void who_wants_now_and_can_gets_a_plan_to_find_work() {
        var plan = StepPlan.of(Answers.of(NU, SCHOOLKIND, Answer.GENOEG, OUD_VAK, ZONDER));

        assertThat(plan.steps())
                .containsExactly(
                        Task.WEEK, Task.REKENEN, Task.OUD_BEROEP, Task.SCHOOLTIJD, Task.INSCHRIJVEN, Task.MEEDENKEN);
        assertThat(plan.later()).containsExactly(Task.GEMEENTE, Task.CV, Task.DICHTBIJ_ZOEKEN, Task.LOKET);
    }

    @Test
    void who_wants_but_has_no_strength_is_not_sent_to_find_work() {
        var plan = StepPlan.of(Answers.of(NU, NAASTE, GEEN, BIJSTAND));

        assertThat(plan.steps())
                .containsExactly(Task.BIJSTAND_VRAGEN, Task.RUST_EERST, Task.WEEK, Task.ZORG_OVERNEMEN, Task.MEEDENKEN);
        assertThat(plan.later()).isEmpty();
    }

    @Test
    void who_doubts_is_asked_about_what() {
        var plan = StepPlan.of(Answers.of(TWIJFEL, THUIS, TAAL));

        assertThat(plan.steps())
                .containsExactly(
                        Task.WEEK,
                        Task.THUIS_VERDELEN,
                        Task.TWIJFEL_OPSCHRIJVEN,
                        Task.TAALHUIS,
                        Task.REKENEN,
                        Task.MEEDENKEN);
    }

    @Test
    void who_does_not_want_now_hears_what_is_good_to_know() {
        assertThat(StepPlan.of(Answers.of(NOG_NIET, KLEIN_KIND, ZONDER)).steps())
                .containsExactly(Task.PAPIEREN, Task.AOW, Task.OPSCHRIJVEN, Task.VERLOF_BEWAREN);
    }

    @Test
    void who_leaves_everything_open_gets_what_helps_nearly_everybody() {
        assertThat(StepPlan.of(Answers.NONE).steps())
                .containsExactly(Task.WEEK, Task.REKENEN, Task.LOKET, Task.MEEDENKEN);
    }

    @Test
    void what_does_not_fit_comes_afterwards_and_what_must_be_known_first_stays() {
        var everything = EnumSet.allOf(Answer.class);
        everything.removeAll(EnumSet.of(LATER, TWIJFEL, NOG_NIET, Answer.WEINIG, GEEN, Answer.NIEUW_VAK));
        everything.removeAll(EnumSet.of(Answer.GEEN_IDEE, BIJSTAND, ANDERE, ZONDER));
        var plan = StepPlan.of(new Answers(everything));

        assertThat(plan.steps()).hasSize(StepPlan.MOST).startsWith(Task.ANW_NAGAAN, Task.TIJD_NEMEN, Task.WEEK);
        assertThat(plan.later())
                .contains(Task.INSCHRIJVEN, Task.GEMEENTE, Task.CV, Task.TAALHUIS)
                .doesNotContainAnyElementsOf(plan.steps());
    }

    @Test
    void every_plan_has_three_to_six_steps_in_their_order_and_names_nothing_twice() {
        assertAll((answers, plan) -> {
            var all = new ArrayList<>(plan.steps());
            all.addAll(plan.later());
            return plan.steps().size() >= 3
                    && plan.steps().size() <= 6
                    && inOrder(plan.steps())
                    && inOrder(plan.later())
                    && new HashSet<>(all).size() == all.size();
        });
    }

    @Test
    void no_plan_sends_somebody_to_the_same_page_twice() {
        assertAll((answers, plan) -> {
            var steps = words.of(plan.steps(), KeptPlan.fresh(answers));
            return steps.stream().map(PlanWords.Step::href).distinct().count() == steps.size();
        });
    }

    @Test
    void no_plan_speaks_of_a_job_to_who_does_not_want_one_or_cannot() {
        assertAll((answers, plan) -> !(answers.has(NOG_NIET) || answers.has(GEEN))
                || (plan.steps().stream().noneMatch(TOWARDS_A_JOB::contains)
                        && plan.later().stream().noneMatch(TOWARDS_A_JOB::contains)));
    }

    /** Bijstand and WW come with agreements of their own: whoever has them asks first, and does not register as somebody without. */
    @Test
    void a_benefit_is_asked_about_before_anything_else() {
        assertAll((answers, plan) -> !(answers.has(BIJSTAND) || answers.has(ANDERE))
                || (Set.of(Task.BIJSTAND_VRAGEN, Task.UITKERING_VRAGEN)
                                .contains(plan.steps().get(0))
                        && !all(plan).contains(Task.INSCHRIJVEN)
                        && !all(plan).contains(Task.GEMEENTE)));
        assertAll((answers, plan) ->
                !answers.has(ANW) || answers.has(NOG_NIET) || plan.steps().get(0) == Task.ANW_NAGAAN);
    }

    @Test
    void what_happened_at_home_is_always_heard() {
        assertAll((answers, plan) -> !answers.has(ZORG_VOORBIJ) || plan.steps().contains(Task.TIJD_NEMEN));
        assertAll((answers, plan) -> !answers.has(NAASTE) || all(plan).contains(Task.ZORG_OVERNEMEN));
    }

    @Test
    void on_the_way_to_work_everything_that_makes_it_difficult_leads_to_something() {
        assertAll((answers, plan) -> answers.has(NOG_NIET)
                || answers.has(GEEN)
                || answers.given().stream()
                        .filter(answer -> answer.question() == Question.LASTIG || answer.question() == Question.ZORG)
                        .allMatch(answer -> all(plan).stream()
                                .anyMatch(task -> task.rule().because().contains(answer))));
    }

    @Test
    void every_reason_that_is_given_is_an_answer_that_was_given() {
        assertAll((answers, plan) -> all(plan).stream()
                .allMatch(task -> task.rule().because().isEmpty()
                        ? task.rule().reason(answers).isEmpty()
                        : answers.has(task.rule().reason(answers).orElseThrow())));
    }

    @Test
    void every_task_is_in_some_plan_and_every_answer_changes_some_plan() {
        var seen = EnumSet.noneOf(Task.class);
        ALL.forEach(answers -> seen.addAll(StepPlan.of(answers).steps()));

        assertThat(seen).containsExactlyInAnyOrder(Task.values());
        assertThat(Answer.values())
                .filteredOn(answer -> answer != Answer.GENOEG)
                .allSatisfy(answer -> assertThat(ALL.stream()
                                .filter(answers -> !answers.has(answer))
                                .anyMatch(answers -> makesADifference(answer, answers)))
                        .as("%s", answer)
                        .isTrue());
    }

    @Test
    void the_first_reason_is_the_one_that_says_most() {
        assertThat(Task.TAALHUIS.rule().reason(Answers.of(COMPUTER, TAAL))).contains(TAAL);
        assertThat(Task.DICHTBIJ_ZOEKEN.rule().reason(Answers.of(NU, VERVOER))).contains(VERVOER);
    }

    private static boolean makesADifference(Answer answer, Answers answers) {
        var more = EnumSet.of(answer);
        more.addAll(answers.given());
        return !StepPlan.of(new Answers(more))
                .steps()
                .equals(StepPlan.of(answers).steps());
    }

    private static boolean inOrder(List<Task> tasks) {
        return tasks.stream().sorted().toList().equals(tasks);
    }

    private static List<Task> all(StepPlan plan) {
        var all = new ArrayList<>(plan.steps());
        all.addAll(plan.later());
        return all;
    }

    /** Says for which answers it does not hold, if any. */
    private static void assertAll(BiPredicate<Answers, StepPlan> law) {
        assertThat(ALL).hasSizeGreaterThan(400_000);
        assertThat(ALL.stream()
                        .filter(answers -> !law.test(answers, StepPlan.of(answers)))
                        .findFirst())
                .isEmpty();
    }
}
