package nl.herstart.platform.mail;

import static nl.herstart.platform.mail.MailNotSent.Reason.REFUSED;
import static nl.herstart.platform.mail.MailNotSent.Reason.REFUSED_FOR_NOW;
import static nl.herstart.platform.mail.MailNotSent.Reason.UNREACHABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How mails leave, and what becomes of those that do not. */
class OutboxTest extends OnOutbox {

    /** Lets time pass until the next mail is due, sees that it is not tried before, and says how long that took. */
    private Duration untilNextTry() {
        var due = database.read(look -> look.createQuery("SELECT min(due_at) FROM outbox WHERE state = 'waits'")
                .mapTo(Long.class)
                .one());
        var wait = Duration.ofMillis(due - clock.millis());
        clock.move(wait.minusMillis(1));
        assertThat(worker.sendNext()).isFalse();
        clock.move(Duration.ofMillis(1));
        assertThat(worker.sendNext()).isTrue();
        return wait;
    }

    @Test
    void keeps_the_html_of_a_mail_until_it_has_left_and_no_longer() {
        var letter = new Mail(MIRJAM, "Welkom", "Dag", "<p>Dag</p>");
        put(letter);
        put(HELLO);

        assertThat(worker.sendNext()).isTrue();
        assertThat(worker.sendNext()).isTrue();

        assertThat(transport.arrived).extracting(OutgoingMail::mail).containsExactly(letter, HELLO);
        assertThat(htmlLeft()).containsOnlyNulls();
    }

    private List<String> htmlLeft() {
        return database.read(look ->
                look.createQuery("SELECT html FROM outbox").mapTo(String.class).list());
    }

    @Test
    void keeps_no_mail_of_a_transaction_that_failed() {
        assertThatThrownBy(() -> database.write(transaction -> {
                    outbox.put(transaction, "registration 1", HELLO);
                    throw new IllegalStateException("half way");
                }))
                .hasMessage("half way");

        assertThat(rows()).isEmpty();
    }

    @Test
    void sends_a_mail_once_and_wipes_what_it_said_and_to_whom() {
        put(HELLO);
        sendAll();
        sendAll();

        assertThat(transport.arrived)
                .singleElement()
                .extracting(OutgoingMail::mail)
                .isEqualTo(HELLO);
        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("state", "sent")
                        .containsEntry("recipient", null)
                        .containsEntry("subject", null)
                        .containsEntry("body", null));
    }

    @Test
    void sends_in_the_order_in_which_mails_were_put_in() {
        for (int i = 0; i < 5; i++) {
            put(new Mail(MIRJAM, "Mail " + i, "tekst"));
        }
        sendAll();

        assertThat(transport.arrived)
                .extracting(sent -> sent.mail().subject())
                .containsExactly("Mail 0", "Mail 1", "Mail 2", "Mail 3", "Mail 4");
    }

    @Test
    void calls_a_mail_by_the_same_name_at_every_try() {
        put(HELLO);
        transport.refusal = Optional.of(UNREACHABLE);
        sendAll();
        transport.refusal = Optional.empty();
        untilNextTry();

        var first = transport.refused.get(0);
        var second = transport.arrived.get(0);
        assertThat(first.messageId()).matches("<[0-9a-f]{32}@herstart\\.example>");
        assertThat(second.messageId()).isEqualTo(first.messageId());
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.createdAt()).isEqualTo(first.createdAt());
        assertThat(second.attempts()).isEqualTo(2);
    }

    @Test
    void waits_twice_as_long_each_time_up_to_an_hour_when_a_mail_is_refused_for_now() {
        put(HELLO);
        transport.refusal = Optional.of(REFUSED_FOR_NOW);
        sendAll();

        long expected = 30;
        for (int i = 0; i < 12; i++) {
            assertThat(untilNextTry())
                    .as("wait %d", i + 1)
                    .isBetween(
                            Duration.ofSeconds(Math.min(3600, expected * 8 / 10)),
                            Duration.ofSeconds(Math.min(3600, expected * 12 / 10)));
            expected *= 2;
        }
    }

    @Test
    void tries_for_72_hours_and_then_gives_up() {
        put(HELLO);
        var start = clock.instant();
        transport.refusal = Optional.of(REFUSED_FOR_NOW);
        sendAll();
        while (Duration.between(start, clock.instant()).toHours() < 71) {
            untilNextTry();
        }
        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).containsEntry("state", "waits"));

        clock.move(Duration.ofHours(2));
        sendAll();

        assertThat(rows())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("state", "dead")
                        .containsEntry("problem", "REFUSED_FOR_NOW")
                        .containsEntry("body", "Dag Mirjam"));
        int tries = transport.refused.size();
        clock.move(Duration.ofDays(1));
        sendAll();
        assertThat(transport.refused).hasSize(tries);
    }

    @Test
    void sends_everything_within_five_minutes_after_a_server_was_away_for_72_hours() {
        transport.refusal = Optional.of(UNREACHABLE);
        put(HELLO);
        put(HELLO);
        sendAll();
        database.write(transaction -> transaction.execute("UPDATE outbox SET attempts = 1000"));
        clock.move(Duration.ofDays(3));
        sendAll();
        assertThat(transport.refused).hasSize(4);

        transport.refusal = Optional.empty();
        clock.move(Duration.ofMinutes(4));
        sendAll();

        assertThat(transport.arrived).hasSize(2);
    }

    @Test
    void sends_all_that_waited_for_a_server_as_soon_as_one_mail_has_left() {
        transport.refusal = Optional.of(UNREACHABLE);
        put(HELLO);
        sendAll();
        untilNextTry();
        put(HELLO);
        transport.refusal = Optional.empty();

        sendAll();

        assertThat(transport.arrived).hasSize(2);
    }

    @Test
    void gives_up_at_once_a_mail_that_is_refused_for_good() {
        put(HELLO);
        transport.refusal = Optional.of(REFUSED);
        sendAll();

        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).containsEntry("state", "dead"));
    }

    @Test
    void gives_a_mail_to_one_worker_at_a_time() {
        put(HELLO);

        assertThat(outbox.claim()).isPresent();
        assertThat(outbox.claim()).isEmpty();
    }

    @Test
    void gives_a_mail_to_the_next_worker_when_the_first_died() {
        put(HELLO);
        var first = outbox.claim().orElseThrow();
        clock.move(Duration.ofMinutes(2).minusMillis(1));
        assertThat(outbox.claim()).isEmpty();
        clock.move(Duration.ofMillis(1));

        var second = outbox.claim().orElseThrow();

        assertThat(second.messageId()).isEqualTo(first.messageId());
    }

    @Test
    void survives_a_transport_that_fails_in_a_way_nobody_thought_of() {
        put(HELLO);
        var surprised = new OutboxWorker(outbox, new MailTransport() {
            @Override
            void send(OutgoingMail mail) {
                throw new IllegalStateException("surprise");
            }
        });

        assertThat(surprised.sendNext()).isTrue();

        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).containsEntry("state", "waits"));
    }

    @Test
    void sends_what_a_wrong_clock_put_off_as_soon_as_the_clock_is_right() {
        clock.move(Duration.ofDays(400));
        put(HELLO);
        transport.refusal = Optional.of(REFUSED_FOR_NOW);
        sendAll();
        transport.refusal = Optional.empty();
        clock.move(Duration.ofDays(-400));

        sendAll();

        assertThat(transport.arrived).hasSize(1);
        assertThat(database.<Boolean, RuntimeException>read(look -> outbox.mayMail(look, MIRJAM)))
                .as("a mail of a day to come counts for nothing")
                .isTrue();
    }

    @Test
    void does_not_give_up_a_mail_because_the_clock_jumped() {
        put(HELLO);
        transport.refusal = Optional.of(REFUSED_FOR_NOW);
        clock.move(Duration.ofDays(400));
        sendAll();

        assertThat(rows()).singleElement().satisfies(row -> assertThat(row).containsEntry("state", "waits"));
    }

    @Test
    void refuses_a_subject_of_more_than_one_line() {
        assertThatThrownBy(() -> new Mail(MIRJAM, "Welkom\r\nBcc: jan@example.nl", "tekst"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
