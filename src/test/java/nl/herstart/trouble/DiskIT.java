package nl.herstart.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.herstart.visit.Visitor;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that is full, and one that does not take what it is given. Nothing is answered as kept that is not; reading goes on; and
 * writing does so by itself, once it can. Needs Linux, and the rights to mount a disk of memory and to trace a process.
 */
class DiskIT {

    private static final Duration SOON = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private final List<String> answered = new ArrayList<>();
    private int tried;

    private HttpResponse<String> register(Visitor visitor) {
        var email = "disk" + tried++ + "@example.nl";
        var answer = Registrant.register(visitor, email);
        if (answer.statusCode() == 303) {
            answered.add(email);
        }
        return answer;
    }

    /** Registers until that is refused, which must not take long. */
    private HttpResponse<String> refusal(Visitor visitor) {
        for (int i = 0; i < 100; i++) {
            var answer = register(visitor);
            if (answer.statusCode() != 303) {
                return answer;
            }
        }
        throw new AssertionError("the disk takes everything");
    }

    private void refusesToWriteAndReadsOn(Visitor visitor) {
        var refused = refusal(visitor);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(visitor.get("/aanmelden").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void a_full_disk_stops_writing_and_not_the_site() throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", disk.toString()), "cannot mount a small disk");
        try {
            try (var site = ChildSite.started(disk.resolve("data"), folder.resolve("output"))) {
                var visitor = site.visitor();
                register(visitor);
                fill(disk.resolve("filler"));

                refusesToWriteAndReadsOn(visitor);

                Files.delete(disk.resolve("filler"));
                Awaitility.await().atMost(SOON).until(() -> register(visitor).statusCode() == 303);
                site.kill();
            }
            assertThat(ChildSite.registered(disk.resolve("data"))).containsExactlyInAnyOrderElementsOf(answered);
        } finally {
            run("umount", disk.toString());
        }
    }

    private static void fill(Path file) {
        for (int size = 1 << 20; size > 0; size /= 4) {
            try {
                while (true) {
                    Files.write(file, new byte[size], StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                }
            } catch (IOException full) {
                assertThat(full).hasMessageContaining("No space left");
            }
        }
    }

    @Test
    void what_the_disk_did_not_take_is_not_answered_as_kept() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/strace")), "there is no strace");
        var data = folder.resolve("data");
        try (var site = ChildSite.started(data, folder.resolve("output"))) {
            var visitor = site.visitor();
            register(visitor);
            var log = folder.resolve("strace");
            var spoiler = new ProcessBuilder(
                            "strace",
                            "-f",
                            "-p",
                            "" + site.pid(),
                            "-o",
                            log.toString(),
                            "-e",
                            "trace=fsync,fdatasync",
                            "-e",
                            "inject=fsync,fdatasync:error=EIO")
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("spoiler").toFile())
                    .start();
            try {
                Awaitility.await().atMost(SOON).until(() -> !spoiler.isAlive() || attached());
                assumeTrue(spoiler.isAlive(), "may not trace a process");

                refusesToWriteAndReadsOn(visitor);
                int before = answered.size();
                for (int i = 0; i < 5; i++) {
                    assertThat(register(visitor).statusCode()).isEqualTo(503);
                }
                assertThat(answered).hasSize(before);
            } finally {
                spoiler.destroy();
                spoiler.waitFor(10, TimeUnit.SECONDS);
            }
            Awaitility.await().atMost(SOON).until(() -> register(visitor).statusCode() == 303);
            site.kill();
        }
        assertThat(ChildSite.registered(data)).containsAll(answered);
    }

    private boolean attached() throws IOException {
        return Files.readString(folder.resolve("spoiler")).contains("attached");
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
