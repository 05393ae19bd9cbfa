package nl.herstart.site.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;
import org.junit.jupiter.api.Test;

class PlanWordsTest {

    private static final int MOST_WORDS_IN_A_SENTENCE = 22;

    private final Texts sheet = Texts.about(Language.DUTCH, "orientation/stappen");

    @Test
    void each_task_has_its_words_and_none_are_left_over() {
        var expected = new TreeSet<String>();
        for (var task : Task.values()) {
            Set.of("titel", "doe", "tijd", "adres", "link").forEach(part -> expected.add(task + "." + part));
            if (task.rule().because().isEmpty()) {
                expected.add(task + ".waarom");
            }
            task.rule().because().forEach(answer -> expected.add(task + ".waarom." + answer));
        }

        Stream.of(Task.SCHOOLTIJD, Task.DICHTBIJ_ZOEKEN)
                .forEach(task -> expected.addAll(List.of(task + ".ook.adres", task + ".ook.link")));

        assertThat(sheet.keys().stream().filter(key -> !key.startsWith("begin.") && !key.startsWith("agenda.")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void each_road_has_a_beginning_and_each_beginning_a_road() {
        var words = new PlanWords();
        var said = AllAnswers.list().stream()
                .map(answers -> words.beginning(Road.of(answers), answers))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var written = sheet.keys().stream()
                .filter(key -> key.startsWith("begin."))
                .map(sheet::say)
                .toList();

        assertThat(said).containsExactlyInAnyOrderElementsOf(written);
    }

    @Test
    void sentences_are_short_and_say_je() {
        assertThat(sheet.keys())
                .filteredOn(key -> !key.endsWith(".adres"))
                .allSatisfy(key -> assertThat(sheet.say(key).split("(?<=[.!?])\\s+"))
                        .as(key)
                        .allSatisfy(sentence -> assertThat(sentence.split(" ").length)
                                .as(sentence)
                                .isLessThanOrEqualTo(MOST_WORDS_IN_A_SENTENCE)));
        assertThat(sheet.keys().stream().map(sheet::say))
                .noneMatch(sentence -> sentence.matches("(?i).*\\b(u|uw|herintree\\w*|inactie\\w*|doelgroep)\\b.*"));
    }

    @Test
    void letters_of_tasks_and_answers_tell_them_apart() {
        assertThat(Arrays.stream(Task.values()).map(Task::letter)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Answer.values()).map(Answer::letter))
                .doesNotHaveDuplicates()
                .isSorted();
    }
}
