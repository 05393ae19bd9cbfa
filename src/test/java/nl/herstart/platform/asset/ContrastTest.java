package nl.herstart.platform.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table of docs/kleuren.md against the colours the site is drawn with. */
class ContrastTest {

    private static final String PREFIX = "--herstart-color-";
    private static final Pattern DECLARATION = Pattern.compile("(--[\\w-]+):\\s*([^;]+);");
    private static final Pattern DARK = Pattern.compile("(?s)@media \\(prefers-color-scheme: dark\\) \\{(.*?)\\n  }");
    private static final Pattern MEDIA = Pattern.compile("(?s)@media .*?\\n  }");
    private static final Pattern ROW = Pattern.compile("\\| `([\\w-]+)` \\| `([\\w-]+)` \\| (\\d+) : 1 \\|"
            + " ([\\d,]+) \\([^)]*\\) \\| ([\\d,]+) \\([^)]*\\) \\|");

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void a_pair_has_the_contrast_it_needs_and_the_table_says(Pair pair) throws IOException {
        var light = tokens(MEDIA.matcher(css()).replaceAll(""));
        var dark = new HashMap<>(light);
        dark.putAll(
                tokens(DARK.matcher(css()).results().findFirst().orElseThrow().group(1)));

        assertThat(pair.contrastIn(light))
                .isGreaterThanOrEqualTo(pair.minimum())
                .isCloseTo(pair.light(), within(0.06));
        assertThat(pair.contrastIn(dark)).isGreaterThanOrEqualTo(pair.minimum()).isCloseTo(pair.dark(), within(0.06));
    }

    @Test
    void the_table_holds_every_pair_of_text_and_surface() throws IOException {
        var surfaces = List.of(
                "background",
                "surface",
                "surface-quiet",
                "surface-action",
                "surface-chosen",
                "surface-attention",
                "surface-highlight");

        assertThat(pairs().filter(pair -> pair.front().equals("text")).map(Pair::back))
                .containsExactlyElementsOf(surfaces);
    }

    static Stream<Pair> pairs() throws IOException {
        return ROW.matcher(Files.readString(Path.of("docs", "kleuren.md")))
                .results()
                .map(ContrastTest::pair);
    }

    private static Pair pair(MatchResult row) {
        return new Pair(row.group(1), row.group(2), number(row.group(3)), number(row.group(4)), number(row.group(5)));
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace(',', '.'));
    }

    private static String css() throws IOException {
        return Files.readString(Path.of("static", "css", "tokens.css"));
    }

    private static Map<String, String> tokens(String css) {
        var tokens = new HashMap<String, String>();
        DECLARATION.matcher(css).results().forEach(each -> tokens.put(each.group(1), each.group(2)));
        return tokens;
    }

    record Pair(String front, String back, double minimum, double light, double dark) {

        double contrastIn(Map<String, String> tokens) {
            double one = luminance(colour(tokens, front));
            double other = luminance(colour(tokens, back));
            return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
        }

        @Override
        public String toString() {
            return front + " on " + back;
        }

        private static String colour(Map<String, String> tokens, String name) {
            var value = String.valueOf(tokens.get(PREFIX + name));
            return value.startsWith("var(")
                    ? colour(tokens, value.substring(4 + PREFIX.length(), value.length() - 1))
                    : value;
        }

        /** As WCAG 2.2 defines it. */
        private static double luminance(String colour) {
            return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
        }

        private static double channel(String colour, int position) {
            double value = Integer.parseInt(colour.substring(position, position + 2), 16) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
        }
    }
}
