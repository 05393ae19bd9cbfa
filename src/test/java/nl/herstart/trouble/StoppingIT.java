package nl.herstart.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import nl.herstart.visit.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The system asks the site to stop while visitors are busy: it says so first, finishes what was asked, and then is gone. */
class StoppingIT {

    private static final int STOPS = Repeats.of("stops", 2);
    private static final Duration LONGEST = Duration.ofSeconds(15);
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: (\\d+)\r\n");

    @TempDir
    Path folder;

    @Test
    void gives_no_half_answer_when_it_stops_and_keeps_what_it_answered() throws Exception {
        var registered = new ConcurrentLinkedQueue<String>();
        long slowest = 0;
        int whole = 0;
        for (int stop = 0; stop < STOPS; stop++) {
            try (var site = ChildSite.started(folder.resolve("data"), folder.resolve("output"))) {
                var visitor = site.visitor();
                var answers = new ConcurrentLinkedQueue<String>();
                var isOver = new AtomicBoolean();
                var busy = visit(visitor, "stop" + stop, answers, registered, isOver);
                Thread.sleep(500);

                long begun = System.nanoTime();
                assertThat(site.stops(LONGEST)).as("stopped within %s", LONGEST).isTrue();
                slowest = Math.max(
                        slowest, Duration.ofNanos(System.nanoTime() - begun).toMillis());
                isOver.set(true);
                for (var each : busy) {
                    each.join();
                }

                assertThat(answers.stream().filter(answer -> !isWhole(answer))).isEmpty();
                assertThat(answers).anyMatch(answer -> answer.endsWith("niet klaar"));
                whole += answers.size();
            }
        }
        Repeats.note("P9 stops=%d answers=%d half=0 slowest stop=%dms registered=%d"
                .formatted(STOPS, whole, slowest, registered.size()));
        assertThat(ChildSite.registered(folder.resolve("data"))).containsAll(registered);
    }

    private static List<Thread> visit(
            Visitor visitor, String name, Queue<String> answers, Queue<String> registered, AtomicBoolean isOver) {
        var threads = new ArrayList<Thread>();
        for (var path : List.of("/", "/klaar", "/aanmelden")) {
            threads.add(new Thread(() -> untilOver(isOver, () -> answers.add(visitor.rawGet(path)))));
        }
        threads.add(new Thread(() -> {
            for (int i = 0; !isOver.get(); i++) {
                var email = name + "-" + i + "@example.nl";
                untilOver(new AtomicBoolean(true), () -> {
                    if (Registrant.register(visitor, email).statusCode() == 303) {
                        registered.add(email);
                    }
                });
            }
        }));
        threads.forEach(Thread::start);
        return threads;
    }

    /** Does it once at least; a door that is closed is no answer, and so no half one. */
    private static void untilOver(AtomicBoolean isOver, Runnable visit) {
        do {
            try {
                visit.run();
            } catch (UncheckedIOException closed) {
                pause();
            }
        } while (!isOver.get());
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    /** None at all, or one with all the bytes that it promises. */
    private static boolean isWhole(String answer) {
        var length = LENGTH.matcher(answer);
        return answer.isEmpty()
                || (length.find()
                        && answer.substring(answer.indexOf("\r\n\r\n") + 4).getBytes(StandardCharsets.UTF_8).length
                                == Integer.parseInt(length.group(1)));
    }
}
