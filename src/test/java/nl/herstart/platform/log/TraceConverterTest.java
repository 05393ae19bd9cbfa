package nl.herstart.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import nl.herstart.visit.LogBook;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class TraceConverterTest {

    private static final String NAME = "nl.herstart.proef";

    @Test
    void tells_what_was_thrown_and_where_but_not_what_it_says() {
        assertThat(logged(new IllegalStateException("noor@voorbeeld.nl")))
                .startsWith(
                        "Het ging mis\n  | java.lang.IllegalStateException\n  |   at nl.herstart.platform.log.TraceConverterTest.tells")
                .doesNotContain("noor");
    }

    @Test
    void repeats_what_a_database_says_but_not_what_was_to_be_stored() {
        var cause = new SQLException("database or disk is full");

        assertThat(logged(new RuntimeException("[arguments: noor@voorbeeld.nl]", cause)))
                .contains(
                        "  | java.lang.RuntimeException\n",
                        "  | caused by java.sql.SQLException: database or disk is full\n")
                .doesNotContain("noor");
    }

    @Test
    void marks_every_line_that_goes_on() {
        var thrown = new SQLException("een\n2026-11-21T12:00:00Z ERROR vals");

        assertThat(logged(thrown).lines().skip(1)).allMatch(line -> line.startsWith("  | "));
    }

    @Test
    void ends_also_when_causes_go_round() {
        var one = new IllegalStateException();
        var two = new IllegalStateException(one);
        one.initCause(two);

        assertThat(logged(one)).contains("caused by");
    }

    private static String logged(Throwable thrown) {
        try (var log = LogBook.of(NAME)) {
            LoggerFactory.getLogger(NAME).error("Het ging mis", thrown);
            return log.entries().get(0);
        }
    }
}
