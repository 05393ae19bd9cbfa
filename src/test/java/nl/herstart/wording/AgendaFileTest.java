package nl.herstart.wording;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.herstart.calculator.todo.Todo;
import nl.herstart.calculator.todo.Todo.Kind;
import nl.herstart.value.Language;
import org.junit.jupiter.api.Test;

class AgendaFileTest {

    private static final Instant NOW = Instant.parse("2026-03-10T08:15:30Z");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 29);

    private final AgendaFile file = new AgendaFile(new TodoTexts(new RegelingTexts(Language.DUTCH)));

    @Test
    void holds_an_event_of_a_whole_day_for_each_step_with_a_day() {
        var written = written(List.of(Todo.anytime(Kind.WERKZOEKENDE), Todo.by(DAY, Kind.WW_MELDEN)));

        assertThat(written.lines())
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains(
                        "DTSTART;VALUE=DATE:20260429",
                        "DTSTAMP:20260310T081530Z",
                        "SUMMARY:Geef je baan en je loon door aan UWV.",
                        "TRIGGER;RELATED=START:-P1W",
                        "TRANSP:TRANSPARENT")
                .containsOnlyOnce("BEGIN:VEVENT")
                .endsWith("END:VCALENDAR");
    }

    @Test
    void gives_the_same_step_the_same_name_every_time() {
        var todo = Todo.by(DAY, Kind.INKOMEN_DOORGEVEN, "zorgtoeslag");

        assertThat(event(written(List.of(todo))).getUid().getValue())
                .isEqualTo(event(file.of(List.of(todo), NOW.plusSeconds(60)).text())
                        .getUid()
                        .getValue())
                .isEqualTo("inkomen-doorgeven-2026-04-29@rekenhulp.herstart");
    }

    @Test
    void reads_back_as_it_was_said() {
        var todo = Todo.by(DAY, Kind.INKOMEN_DOORGEVEN, "zorgtoeslag, huurtoeslag en kindgebonden budget");
        var event = event(written(List.of(todo)));
        var step = new TodoTexts(new RegelingTexts(Language.DUTCH)).of(todo);

        assertThat(event.getSummary().getValue()).isEqualTo(step.text());
        assertThat(event.getDescription().getValue())
                .isEqualTo(step.why() + "\n" + step.when() + "\nWaar: Mijn toeslagen.")
                .contains("zorgtoeslag, huurtoeslag");
        assertThat(event.getUrl().getValue()).isEqualTo("https://www.toeslagen.nl/");
    }

    /** RFC 5545, 3.1: at most 75 octets a line, lines end in CR LF; 3.3.11: commas and line breaks are escaped. */
    @Test
    void folds_long_lines_and_escapes_what_must_be() {
        var written = written(everything());

        assertThat(written.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                        .as(line)
                        .isLessThanOrEqualTo(75))
                .anyMatch(line -> line.startsWith(" "));
        assertThat(written.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(unfolded(written)).contains("zorgtoeslag\\, huurtoeslag", "krijg je over die maand niets.", "\\n");
    }

    @Test
    void can_tell_every_kind_of_step_and_reads_all_of_them_back() {
        assertThat(Biweekly.parse(written(everything())).first().getEvents())
                .hasSize((int) everything().stream()
                        .filter(todo -> todo.day().isPresent())
                        .count())
                .allSatisfy(event -> assertThat(event.getAlarms()).hasSize(1));
    }

    private static List<Todo> everything() {
        var atOnce = List.of(
                Kind.OPVANG_ZOEKEN,
                Kind.WERKZOEKENDE,
                Kind.KINDERBIJSLAG_VERDELEN,
                Kind.KINDERBIJSLAG_BEKIJKEN,
                Kind.REISVERGOEDING,
                Kind.PARTNER_BUITEN_BESCHOUWING);
        return Arrays.stream(Kind.values())
                .flatMap(kind -> atOnce.contains(kind)
                        ? Stream.of(Todo.anytime(kind, "0,25"))
                        : Stream.of(
                                Todo.anytime(kind, "zorgtoeslag, huurtoeslag", Year.of(2026)),
                                Todo.by(DAY, kind, "zorgtoeslag, huurtoeslag", Year.of(2026))))
                .toList();
    }

    private String written(List<Todo> todos) {
        return file.of(todos, NOW).text();
    }

    private static VEvent event(String written) {
        return Biweekly.parse(written).first().getEvents().get(0);
    }

    private static String unfolded(String written) {
        return written.replace("\r\n ", "");
    }
}
