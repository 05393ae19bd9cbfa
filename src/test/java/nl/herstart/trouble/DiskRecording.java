package nl.herstart.trouble;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All that a process did to the files of its database, as {@code strace} wrote it down, from which can be told what a power cut
 * leaves: what a finished sync covered, and of what came after it any part, torn or not.
 */
public final class DiskRecording {

    private static final Pattern CALL = Pattern.compile(
            "^(\\d+) +(\\d+)\\.(\\d{3})\\d* (pwrite64|ftruncate|fsync|fdatasync|unlink)\\((?:\\d+<)?\"?([^>,]*?)\"?>?(?:, (.*?))?"
                    + "(?: <unfinished \\.\\.\\.>|\\) += (-?\\d+).*)$");
    private static final Pattern SYNCED =
            Pattern.compile("^(\\d+) +[\\d.]+ <\\.\\.\\. (?:fsync|fdatasync) resumed>\\) += 0");
    private static final Pattern WRITTEN = Pattern.compile("\"(.*)\", (\\d+), (\\d+)");
    private static final int SECTOR = 512;
    private static final Pattern HEX_SIGN = Pattern.compile("\\\\x");

    /** Bytes put somewhere, or with none the file cut off there. */
    @SuppressWarnings("ArrayRecordComponent") // None is ever compared.
    private record Change(int place, byte[] bytes, boolean isCut) {}

    private static final class OneFile {
        private byte[] kept = new byte[0];
        private final List<Change> pending = new ArrayList<>();
        private int synced;

        /** How many changes there were so far, those on the disk among them. */
        private int changes() {
            return synced + pending.size();
        }

        /** Puts the first of all changes on the disk; two threads may have asked for it, and one of them before the other. */
        private void sync(int changes) {
            var left = pending.subList(0, Math.max(0, changes - synced));
            for (var change : left) {
                kept = with(kept, change);
            }
            synced += left.size();
            left.clear();
        }

        private byte[] afterCut(Random random) {
            var left = kept;
            for (var change : pending) {
                if (random.nextBoolean()) {
                    left = with(left, torn(change, random));
                }
            }
            return left;
        }

        private static Change torn(Change change, Random random) {
            int sectors = change.bytes().length / SECTOR;
            return change.isCut() || sectors < 2 || random.nextInt(3) > 0
                    ? change
                    : new Change(
                            change.place(),
                            Arrays.copyOf(change.bytes(), SECTOR * (1 + random.nextInt(sectors - 1))),
                            false);
        }

        private static byte[] with(byte[] content, Change change) {
            int end =
                    change.isCut() ? change.place() : Math.max(content.length, change.place() + change.bytes().length);
            var changed = Arrays.copyOf(content, end);
            System.arraycopy(change.bytes(), 0, changed, change.place(), change.bytes().length);
            return changed;
        }
    }

    private record Sync(OneFile file, int changes) {}

    private final List<String> lines;
    private final Map<String, OneFile> files = new HashMap<>();
    private final Map<String, Sync> syncing = new HashMap<>();
    private int next;
    private long now;

    private DiskRecording(List<String> lines) {
        this.lines = lines;
    }

    /** What to put before the command that is to be recorded. */
    public static List<String> recorder(Path recording) {
        return List.of(
                "strace",
                "-f",
                "--seccomp-bpf",
                "-qq",
                "-y",
                "-xx",
                "-ttt",
                "-s",
                "70000",
                "-o",
                recording.toString(),
                "-e",
                "trace=pwrite64,ftruncate,fsync,fdatasync,unlink");
    }

    /** The recording of what happened to files in this folder. */
    public static DiskRecording read(Path recording, Path folder) {
        try (var all = Files.lines(recording, ISO_8859_1)) {
            var hex = HexFormat.of().formatHex(folder.toString().getBytes(ISO_8859_1));
            return new DiskRecording(all.filter(line -> line.contains(folder + "/")
                            || line.contains("sync resumed")
                            || HEX_SIGN.matcher(line).replaceAll("").contains(hex))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many things happened. */
    public int size() {
        return lines.size();
    }

    /** Goes on to the moment just before this thing happened, and gives its time; back it cannot go. */
    public Duration goTo(int moment) {
        while (next < moment) {
            happens(lines.get(next++));
        }
        return Duration.ofMillis(now);
    }

    private void happens(String line) {
        var call = CALL.matcher(line);
        var synced = SYNCED.matcher(line);
        if (call.matches()) {
            now = Long.parseLong(call.group(2)) * 1000 + Long.parseLong(call.group(3));
            happens(call);
        } else if (synced.find() && syncing.containsKey(synced.group(1))) {
            var done = syncing.remove(synced.group(1));
            done.file().sync(done.changes());
        }
    }

    private void happens(Matcher call) {
        var name = text(call.group(5));
        if (!name.endsWith(".db") && !name.endsWith("-wal")) {
            return;
        }
        var file = files.computeIfAbsent(name.replaceAll(".*/", ""), fresh -> new OneFile());
        switch (call.group(4)) {
            case "pwrite64" -> file.pending.add(written(call.group(6)));
            case "ftruncate" -> file.pending.add(new Change(Integer.parseInt(call.group(6)), new byte[0], true));
            case "unlink" -> files.remove(name.replaceAll(".*/", ""));
            default -> {
                if (call.group(7) == null) {
                    syncing.put(call.group(1), new Sync(file, file.changes()));
                } else if (call.group(7).equals("0")) {
                    file.sync(file.changes());
                }
            }
        }
    }

    private static Change written(String arguments) {
        var parts = WRITTEN.matcher(arguments);
        if (!parts.matches()) {
            throw new AssertionError("cannot be read: " + arguments.substring(0, Math.min(80, arguments.length())));
        }
        var bytes = HexFormat.of().parseHex(HEX_SIGN.matcher(parts.group(1)).replaceAll(""));
        if (bytes.length != Integer.parseInt(parts.group(2))) {
            throw new AssertionError("not all was recorded");
        }
        return new Change(Integer.parseInt(parts.group(3)), bytes, false);
    }

    private static String text(String name) {
        return name.startsWith("\\x")
                ? new String(HexFormat.of().parseHex(HEX_SIGN.matcher(name).replaceAll("")), ISO_8859_1)
                : name;
    }

    /** Puts into a folder what a disk holds when the power fails now. */
    public void cutPower(Path folder, Random random) throws IOException {
        Files.createDirectories(folder);
        for (var file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue().afterCut(random));
        }
    }
}
