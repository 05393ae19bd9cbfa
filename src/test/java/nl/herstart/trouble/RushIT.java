package nl.herstart.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.herstart.visit.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many who register at the same moment, on a site that has just started: none refused, each kept once, with a mail. */
class RushIT {

    private static final int VISITORS = 32;

    @TempDir
    Path folder;

    @Test
    void keeps_all_that_come_at_once_when_it_has_just_started() throws Exception {
        var addresses = IntStream.range(0, VISITORS)
                .mapToObj(i -> "rush" + i + "@example.nl")
                .toList();
        try (var site = ChildSite.started(folder.resolve("data"), folder.resolve("output"))) {
            var forms = addresses.stream()
                    .<Callable<Integer>>map(email ->
                            () -> Registrant.register(site.visitor(), email).statusCode())
                    .toList();

            assertThat(atOnce(forms)).hasSize(VISITORS).containsOnly(303);
            site.kill();
        }

        assertThat(ChildSite.registered(folder.resolve("data"))).containsExactlyInAnyOrderElementsOf(addresses);
    }

    @Test
    void keeps_one_registration_of_one_form_however_often_it_is_sent() throws Exception {
        try (var site = ChildSite.started(folder.resolve("data"), folder.resolve("output"))) {
            Visitor visitor = site.visitor();
            Map<String, String> form = Registrant.form(visitor, "double@example.nl");

            assertThat(atOnce(Collections.nCopies(
                            23, () -> Registrant.send(visitor, form).statusCode())))
                    .containsOnly(303);
            site.kill();
        }

        assertThat(ChildSite.registered(folder.resolve("data"))).containsExactly("double@example.nl");
        assertThat(ChildSite.<Integer>look(
                        folder.resolve("data"),
                        look -> look.createQuery("SELECT count(*) FROM outbox WHERE owner LIKE 'registration %'")
                                .mapTo(Integer.class)
                                .one()))
                .as("mails of one form that was sent 23 times")
                .isEqualTo(1);
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws Exception {
        var start = new CyclicBarrier(calls.size());
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            var answers = calls.stream()
                    .map(call -> threads.submit(() -> {
                        start.await();
                        return call.call();
                    }))
                    .toList();
            return answers.stream().map(RushIT::answer).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static int answer(Future<Integer> asked) {
        try {
            return asked.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
