package nl.herstart.questions.share;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Codes as they were given out, each with the answers in it: in {@code version-<number>-samples.txt}, first the code, then
 * a field a line, then an empty line. What stands there is never changed.
 */
final class Samples {

    record Sample(String code, Map<String, String> fields) {}

    private Samples() {}

    static List<Sample> ofVersion(int number) {
        var name = "version-" + number + "-samples.txt";
        try (var stream = Samples.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("No samples " + name);
            }
            var text = new String(stream.readAllBytes(), UTF_8);
            return Arrays.stream(text.strip().split("\n\n", -1))
                    .map(Samples::sample)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sample sample(String block) {
        var lines = block.split("\n", -1);
        var fields = new LinkedHashMap<String, String>();
        for (var line : Arrays.asList(lines).subList(1, lines.length)) {
            int sign = line.indexOf('=');
            fields.put(line.substring(0, sign), line.substring(sign + 1));
        }
        return new Sample(lines[0], fields);
    }
}
