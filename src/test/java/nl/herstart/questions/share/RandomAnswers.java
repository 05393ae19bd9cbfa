package nl.herstart.questions.share;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.questions.Answers;
import nl.herstart.questions.Page;

/** Answers drawn by a seeded chance, to every question the form has: the same ones at every run. */
final class RandomAnswers {

    private static final List<String> TYPED = List.of(
            "ja",
            "nee",
            "weet-niet",
            "geen",
            "loon",
            "loon,ww,kinderalimentatie",
            "2025",
            "?",
            "huur",
            "minder",
            "apart",
            "dagopvang",
            "0",
            "20",
            "17,50",
            "€ 1.250,50",
            "10,000,000",
            "mei 1986",
            "01/2022",
            " 7 uur ",
            "\t3",
            "zeg \"ja\" & 'nee' < > = % + #",
            "uren=20",
            "twee\nregels\n",
            "\\n",
            "\uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66 drie",
            "Zoë Ĳsbrand ﬁn",
            "   ",
            "");

    private final Random random;

    private RandomAnswers(long seed) {
        this.random = new Random(seed);
    }

    static Stream<Answers> of(long seed, int count) {
        var answers = new RandomAnswers(seed);
        return Stream.generate(answers::next).limit(count);
    }

    /** Every field that some page owns, with the box beside it, for every child there may be. */
    static List<String> fields() {
        return Arrays.stream(Page.values())
                .flatMap(page -> page.fields().stream())
                .flatMap(RandomAnswers::numbered)
                .flatMap(field -> Stream.of(field, field + Answers.UNKNOWN))
                .toList();
    }

    private static Stream<String> numbered(String field) {
        return field.contains("#")
                ? IntStream.rangeClosed(1, Limits.CHILDREN.most())
                        .mapToObj(number -> field.replace("#", String.valueOf(number)))
                : Stream.of(field);
    }

    private Answers next() {
        var fields = fields();
        var typed = new LinkedHashMap<String, List<String>>();
        int share = 1 + random.nextInt(100);
        for (var field : fields) {
            if (random.nextInt(100) < share) {
                typed.put(field, List.of(text()));
            }
        }
        return Answers.in(typed);
    }

    private String text() {
        if (random.nextInt(20) > 0) {
            return TYPED.get(random.nextInt(TYPED.size()));
        }
        return random.ints(random.nextInt(300), 0x20, 0x3000)
                .mapToObj(Character::toString)
                .reduce("", String::concat);
    }
}
