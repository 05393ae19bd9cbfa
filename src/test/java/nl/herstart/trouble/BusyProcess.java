package nl.herstart.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/**
 * A process of its own that keeps things as fast as it can, until it is killed or its power is cut. It says {@code answered}, what,
 * and when by the clock, each time that it told somebody that something is kept.
 *
 * @param main what it does, given a folder for the database and a name to begin with
 */
public record BusyProcess(Class<?> main) {

    /** So many are answered before the power is cut. */
    private static final int ANSWERED = 150;

    private static final String SAID = "answered ";

    /** Says that this is kept now. */
    public static void answered(String what) {
        System.out.println(SAID + what + " " + System.currentTimeMillis());
    }

    /**
     * Runs one until so many were answered, kills it, and gives what was answered and when.
     *
     * @param before what records the process, if anything does
     */
    public Map<String, Duration> answeredBeforeKill(List<String> before, Path directory, String name, int atLeast) {
        var command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(directory.toString(), name));
        var answered = new LinkedHashMap<String, Duration>();
        try {
            var process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var output = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
                for (var line = output.readLine(); line != null; line = output.readLine()) {
                    if (line.startsWith(SAID)) {
                        var parts = List.of(line.split(" ", -1));
                        answered.put(parts.get(1), Duration.ofMillis(Long.parseLong(parts.get(2))));
                    }
                    if (answered.size() == atLeast) {
                        process.descendants().forEach(ProcessHandle::destroyForcibly);
                        process.toHandle().destroyForcibly();
                    }
                }
            }
            process.onExit().join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answered;
    }

    /**
     * Cuts the power at so many moments of one run, each to a disk of its own, and says that nothing was lost that had been answered
     * by then. Needs strace.
     *
     * @param promise how the figures call it
     * @param kept what is on such a disk, which it finds sound
     */
    public void losesNothingToPowerCuts(String promise, Path folder, int cuts, Function<Path, Collection<String>> kept)
            throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/strace")), "there is no strace");
        var directory = folder.resolve("database");
        var recorded = folder.resolve("recording");
        var answered = answeredBeforeKill(DiskRecording.recorder(recorded), directory, "power", ANSWERED);
        assumeTrue(!answered.isEmpty() || Files.exists(directory), "may not trace a process");
        assertThat(answered).hasSizeGreaterThanOrEqualTo(ANSWERED);

        var recording = DiskRecording.read(recorded, directory);
        var random = new Random(20261130);
        var moments = random.ints(cuts, recording.size() / 5, recording.size())
                .sorted()
                .toArray();
        int promised = 0;
        int lost = 0;
        for (int moment : moments) {
            var now = recording.goTo(moment);
            var disk = folder.resolve("disk" + moment);
            recording.cutPower(disk, random);
            var missing = new HashSet<String>();
            answered.forEach((what, when) -> {
                if (when.compareTo(now) < 0) {
                    missing.add(what);
                }
            });
            promised += missing.size();
            missing.removeAll(kept.apply(disk));
            lost += missing.size();
        }
        Repeats.note("%s cuts=%d answered before them=%d lost=%d".formatted(promise, cuts, promised, lost));

        assertThat(lost).isZero();
        assertThat(promised).isGreaterThan(cuts * ANSWERED / 10);
    }
}
