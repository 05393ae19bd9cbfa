package nl.herstart.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.herstart.visit.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses that nobody asked before fill no cache without end: the memory in use stays as it is. */
class MemoryIT {

    private static final int ROUND = Repeats.of("requests", 600);
    private static final int MEBIBYTE = 1024;
    private static final Path JCMD = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    private static final Pattern USED = Pattern.compile("(?:heap|generation) +total \\d+K, used (\\d+)K");
    private static final List<String> ADDRESSES = List.of(
            "/zoeken?vraag=woord%d", "/geld?bron=%d", "/regio?postcode=%04d", "/bestaat-niet-%d", "/static/%d.css");

    @TempDir
    Path folder;

    @Test
    void grows_no_further_however_many_addresses_are_asked() throws Exception {
        assumeTrue(Files.isExecutable(JCMD), "there is no jcmd");
        try (var site = ChildSite.started(folder.resolve("data"), folder.resolve("output"))) {
            var visitor = site.visitor();
            ask(visitor, 0, ROUND / 4);
            long atFirst = used(site.pid());
            ask(visitor, ROUND, 2 * ROUND);
            long then = used(site.pid());
            ask(visitor, 2 * ROUND, 3 * ROUND);
            long atLast = used(site.pid());

            Repeats.note("S6 requests=2*%d in use: %d, then %d, then %d KiB".formatted(ROUND, atFirst, then, atLast));
            assertThat(then - atFirst).isLessThan(40 * MEBIBYTE);
            assertThat(atLast - then).isLessThan(5 * MEBIBYTE);
        }
    }

    private static void ask(Visitor visitor, int from, int to) {
        for (int i = from; i < to; i++) {
            assertThat(visitor.get(ADDRESSES.get(i % ADDRESSES.size()).formatted(i))
                            .statusCode())
                    .isLessThan(500);
        }
    }

    /** What is in use once the rubbish was taken away. */
    private static long used(long process) throws IOException {
        say(process, "GC.run");
        say(process, "GC.run");
        return USED.matcher(say(process, "GC.heap_info"))
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
    }

    private static String say(long process, String command) throws IOException {
        var jcmd = new ProcessBuilder(JCMD.toString(), "" + process, command)
                .redirectErrorStream(true)
                .start();
        try (var output = jcmd.getInputStream()) {
            return new String(output.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
