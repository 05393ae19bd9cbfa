package nl.herstart.calculator.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Euro;

/**
 * A household whose sum was worked by hand, held against the calculator step by step.
 *
 * <p>Written as Markdown: headings {@code nu}, {@code straks}, {@code eerste jaar} and {@code verschil}, and under each a
 * table of steps: name, sum, amount, law. A step keeps its amount in the next part unless that part tells it anew, and can
 * still be named there as it was: {@code nu besteedbaar}. What a part does not tell at all must be nil.
 */
final class Story {

    private static final Calculator CALCULATOR = Calculator.load();
    private static final List<String> PARTS = List.of("nu", "straks", "eerste jaar", "verschil");

    private final List<String> names;
    private final Map<String, Map<String, BigDecimal>> parts = new LinkedHashMap<>();

    private Story(List<String> names) {
        this.names = names;
    }

    /**
     * Reads a story and reckons its sums.
     *
     * @param markdown the story
     * @param names the adults, the aanvrager first
     * @throws AssertionError when a sum does not give its amount
     */
    static Story read(String markdown, String... names) {
        var story = new Story(List.of(names));
        var sums = new Sums();
        var part = "";
        for (var line : markdown.lines().toList()) {
            var heading = line.replaceFirst("^#+", "").trim().toLowerCase(Locale.ROOT);
            if (line.startsWith("#") && PARTS.contains(heading)) {
                if (!part.isEmpty()) {
                    story.close(part, sums);
                }
                part = heading;
            } else if (!part.isEmpty()) {
                tell(line, sums);
            }
        }
        story.close(part, sums);
        return story;
    }

    private static void tell(String line, Sums sums) {
        var cells = cells(line);
        if (cells.size() < 4 || cells.get(0).equals("Step") || cells.get(0).startsWith("---")) {
            return;
        }
        var amount = new BigDecimal(cells.get(2).replaceAll("[,€ ]", "").replace('−', '-'));
        assertThat(sums.tell(cells.get(0), cells.get(1)).cents())
                .as("the sum of %s: %s", cells.get(0), cells.get(1))
                .isEqualByComparingTo(amount);
        assertThat(cells.get(3)).as("the law of %s", cells.get(0)).isNotBlank();
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        if (line.trim().startsWith("|")) {
            for (var cell : line.trim().substring(1).split("\\|", -1)) {
                cells.add(cell.trim());
            }
        }
        return cells;
    }

    private void close(String part, Sums sums) {
        var amounts = new LinkedHashMap<String, BigDecimal>();
        sums.steps().forEach((name, value) -> amounts.put(name, value.cents()));
        parts.put(part, amounts);
        sums.rememberAs(part);
    }

    /** Holds every step against what the calculator makes of the same household. */
    void mustBeWhatIsComputedFor(Situation situation) {
        var answer = CALCULATOR.answer(situation);
        assertThat(parts).as("the parts of the story").containsKeys("nu", "straks", "verschil");
        whole("nu", answer.now());
        whole("straks", answer.next());
        compare("verschil", Told.difference(answer));
        if (parts.containsKey("eerste jaar")) {
            firstYear(answer);
        }
    }

    private void whole(String part, Report report) {
        var told = Told.year(report, names);
        var missing = new LinkedHashSet<>(told.keySet());
        missing.removeAll(compare(part, told));
        assertThat(missing)
                .as("steps that %s does not tell and that are not nil", part)
                .allMatch(name -> told.getOrDefault(name, Euro.ZERO).isZero());
        compare(part, Told.months(report));
    }

    private void firstYear(Answer answer) {
        var firstYear = answer.firstYear();
        whole("eerste jaar", firstYear.report());
        compare("eerste jaar", Told.months(firstYear));
        compare(
                "eerste jaar",
                Map.of("terug te betalen", firstYear.toRepay(), "verschil eerste jaar", firstYear.differencePerYear()));
    }

    /** Compares what both tell, and says what that was. */
    private Set<String> compare(String part, Map<String, Euro> computed) {
        var told = parts.getOrDefault(part, Map.of());
        var both = new LinkedHashSet<>(computed.keySet());
        both.retainAll(told.keySet());
        for (var name : both) {
            assertThat(computed.getOrDefault(name, Euro.ZERO).roundedToCents().toDecimal())
                    .as("%s of %s: %s", name, part, "by hand and as computed")
                    .isEqualByComparingTo(told.get(name));
        }
        return both;
    }
}
