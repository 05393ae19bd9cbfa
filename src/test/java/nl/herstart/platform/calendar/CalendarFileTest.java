package nl.herstart.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.herstart.platform.calendar.CalendarFile.Alarm;
import nl.herstart.platform.calendar.CalendarFile.Day;
import nl.herstart.value.Language;
import org.junit.jupiter.api.Test;

/** What must hold by RFC 5545, of which the paragraph stands beside each test. */
class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-12-31T23:30:00Z");
    private static final LocalDate LEAP_DAY = LocalDate.of(2028, 2, 29);
    private static final String LONG =
            "Eén regel; met een puntkomma, een komma, een \\ en zoveel woorden dat zij niet op één regel past, ook niet op"
                    + " twee: één idee per zin, en één zin per idee.\nEn een tweede regel.";

    /** 3.6.1, 3.3.4 and 3.6.6: a day is written without a time; an alarm before the start has a minus. */
    @Test
    void writes_whole_days_with_an_alarm_before_or_on_the_day() {
        var text = CalendarFile.of(
                        Language.DUTCH,
                        List.of(
                                day("een", LEAP_DAY, Alarm.A_WEEK_BEFORE),
                                day("twee", LEAP_DAY.plusDays(1), Alarm.AT_NINE_THAT_DAY)),
                        NOW)
                .text();

        assertThat(text.lines())
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains(
                        "UID:een",
                        "DTSTAMP:20261231T233000Z",
                        "DTSTART;VALUE=DATE:20280229",
                        "TRIGGER;RELATED=START:-P1W",
                        "DTSTART;VALUE=DATE:20280301",
                        "TRIGGER;RELATED=START:PT9H",
                        "ACTION:DISPLAY")
                .endsWith("END:VCALENDAR");
    }

    /** 3.1: at most 75 octets a line, which ends in CR LF; 3.3.11: commas, semicolons and line breaks are escaped. */
    @Test
    void folds_long_lines_and_escapes_what_must_be() {
        var text = CalendarFile.of(Language.DUTCH, List.of(day("lang", LEAP_DAY, Alarm.AT_NINE_THAT_DAY)), NOW)
                .text();

        assertThat(text.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                        .as(line)
                        .hasSizeLessThanOrEqualTo(75))
                .anyMatch(line -> line.startsWith(" "));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(text.replace("\r\n ", "")).contains("Eén regel\\; met een puntkomma\\, een komma\\, een \\\\ en");
    }

    @Test
    void reads_back_as_it_was_said() {
        var text = CalendarFile.of(Language.DUTCH, List.of(day("terug", LEAP_DAY, Alarm.A_WEEK_BEFORE)), NOW)
                .text();
        var event = Biweekly.parse(text).first().getEvents().get(0);

        assertThat(event.getDescription().getValue()).isEqualTo(LONG);
        assertThat(event.getSummary().getValue()).isEqualTo("Kijk, opnieuw");
        assertThat(event.getUrl().getValue()).isEqualTo("https://voorbeeld.nl/");
        assertThat(event.getAlarms()).hasSize(1);
    }

    private static Day day(String uid, LocalDate date, Alarm alarm) {
        return new Day(uid, date, "Kijk, opnieuw", LONG, "https://voorbeeld.nl/", alarm);
    }
}
