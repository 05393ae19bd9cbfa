package nl.herstart.site.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What of a form that was sent goes along to the next page, and into a draft. */
class AnswersTest {

    @Test
    void keeps_of_each_question_the_answer_that_is_read_and_no_other() {
        var answers = Answers.in(Map.of(
                "toelichting", List.of("Ik zoek werk.", "bsn 123456782"),
                "naam", List.of("", "bsn 123456782"),
                "tijden", List.of("maandag-ochtend", "dinsdag-ochtend,vrijdag-avond"),
                "hulp", List.of("geld", "scholing"),
                "bsn", List.of("123456782")));

        assertThat(answers.fields())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "toelichting", List.of("Ik zoek werk."),
                        "tijden", List.of("maandag-ochtend", "dinsdag-ochtend", "vrijdag-avond"),
                        "hulp", List.of("geld", "scholing")));
    }
}
