package nl.herstart.platform.mail;

import static nl.herstart.platform.mail.MailNotSent.Reason.REFUSED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.herstart.platform.mail.Outbox.Occasion;
import nl.herstart.platform.schedule.Leave;
import nl.herstart.value.EmailAddress;
import org.junit.jupiter.api.Test;

/** Who may be mailed how often, and how long what was mailed stays known. */
class OutboxTermsTest extends OnOutbox {

    @Test
    void lets_a_stranger_cause_one_mail_in_ten_minutes_three_a_day_and_ten_a_week() {
        var allowed = new ArrayList<Duration>();
        var start = clock.instant();
        while (Duration.between(start, clock.instant()).toDays() < 7) {
            boolean may = database.read(look -> outbox.mayMail(look, MIRJAM));
            if (may) {
                put(HELLO);
                sendAll();
                allowed.add(Duration.between(start, clock.instant()));
            }
            clock.move(Duration.ofMinutes(5));
        }

        assertThat(allowed.stream().limit(3))
                .containsExactly(Duration.ZERO, Duration.ofMinutes(10), Duration.ofMinutes(20));
        assertThat(allowed.get(3)).isEqualTo(Duration.ofDays(1));
        assertThat(allowed).hasSize(10);
        assertThat(allowed.get(9)).isLessThan(Duration.ofDays(4));
    }

    @Test
    void counts_each_address_by_itself_however_it_is_spelled() {
        put(HELLO);

        boolean shouted =
                database.write(transaction -> outbox.mayMail(transaction, EmailAddress.of("MIRJAM@Example.NL")));
        boolean other = database.read(look -> outbox.mayMail(look, EmailAddress.of("jan@example.nl")));
        assertThat(shouted).isFalse();
        assertThat(other).isTrue();
    }

    @Test
    void counts_each_occasion_by_itself_so_that_a_strangers_forms_stand_in_nobodys_way() {
        put(HELLO);

        boolean own = database.read(look -> outbox.mayMail(look, MIRJAM, Occasion.OWN_PAGE));
        database.write(transaction -> {
            outbox.put(transaction, "registration 1", HELLO, Occasion.OWN_PAGE);
            return "";
        });
        boolean ownAgain = database.read(look -> outbox.mayMail(look, MIRJAM, Occasion.OWN_PAGE));
        boolean passphrase = database.read(look -> outbox.mayMail(look, MIRJAM, Occasion.PASSPHRASE));

        assertThat(own).isTrue();
        assertThat(ownAgain).isFalse();
        assertThat(passphrase).isTrue();
    }

    private List<String> personalWords() {
        return database.read(look -> look.createQuery("SELECT words FROM personal")
                .mapTo(String.class)
                .list());
    }

    @Test
    void sends_nothing_to_nobody_counts_nothing_and_leaves_no_trace() {
        database.write(transaction -> {
            outbox.putForNobody(transaction, HELLO);
            return "";
        });
        assertThat(rows()).hasSize(1);
        assertThat(personalWords()).containsExactly("x".repeat(MIRJAM.text().length()));
        boolean may = database.read(look -> outbox.mayMail(look, MIRJAM));

        sendAll();

        assertThat(may).isTrue();
        assertThat(transport.arrived).isEmpty();
        assertThat(rows()).isEmpty();
    }

    @Test
    void erases_all_mails_of_one_owner_and_no_other() {
        put("registration 1", HELLO);
        sendAll();
        put("registration 1", HELLO);
        put("registration 11", HELLO);

        database.write(transaction -> {
            outbox.eraseAllOf(transaction, "registration 1");
            return "";
        });

        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).containsEntry("owner", "registration 11"));
    }

    @Test
    void forgets_that_a_mail_was_sent_after_thirty_days() {
        put(HELLO);
        sendAll();
        clock.move(Duration.ofDays(30).minusMillis(1));
        outbox.tidy(Leave.SOME);
        assertThat(rows()).hasSize(1);
        clock.move(Duration.ofMillis(1));
        outbox.tidy(Leave.SOME);
        assertThat(rows()).isEmpty();
    }

    @Test
    void forgets_a_dead_mail_after_fourteen_days_but_never_one_that_waits() {
        transport.refusal = Optional.of(REFUSED);
        put(HELLO);
        sendAll();
        put(HELLO);
        clock.move(Duration.ofDays(14).minusMillis(1));
        outbox.tidy(Leave.SOME);
        assertThat(rows()).hasSize(2);
        clock.move(Duration.ofMillis(1));
        outbox.tidy(Leave.SOME);
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).containsEntry("state", "waits"));
    }

    @Test
    void forgets_nothing_by_a_clock_that_is_not_believed() {
        put(HELLO);
        sendAll();
        clock.move(Duration.ofDays(400));

        assertThat(outbox.tidy(Leave.NONE)).isEqualTo(1);

        assertThat(rows()).hasSize(1);
    }
}
