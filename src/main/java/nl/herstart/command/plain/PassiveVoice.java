package nl.herstart.command.plain;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The passive voice: a form of <em>worden</em> with a participle in the same clause, or a form of <em>zijn</em> with a
 * participle and <em>door</em>. It hides who does something. What looks like a participle and is none, and the
 * participles that look like an infinitive, are in the list {@code deelwoorden.csv}.
 */
final class PassiveVoice implements Check {

    private static final Set<String> BECOME = Set.of("word", "wordt", "worden", "werd", "werden", "geworden");
    private static final Set<String> BE = Set.of("is", "zijn", "was", "waren");
    private static final Pattern PARTICIPLE = Pattern.compile(
            "(aan|achter|af|bij|door|goed|in|klaar|los|mee|na|om|onder|op|over|samen|stop|terug|tegen|thuis|toe|uit|vast"
                    + "|vol|voor|vrij|weg|dicht|open|kwijt|bekend)?ge\\p{L}{2,}(d|t|en)"
                    + "|(aan|af|in|op|over|toe|uit|door|voor)?(be|ver|ont|her|er)\\p{L}{2,}(d|t)");
    private static final Pattern CLAUSE_END = Pattern.compile(".*[,;:()–.!?\"”]");
    private static final Set<String> CLAUSE_START =
            Set.of("en", "maar", "of", "want", "dat", "als", "omdat", "zodat", "die");

    private final Set<String> participles = new HashSet<>();
    private final Set<String> others = new HashSet<>();

    PassiveVoice() {
        for (var row : Rows.of("deelwoorden.csv")) {
            (row.get(1).equals("ja") ? participles : others).add(row.get(0));
        }
    }

    @Override
    public Stream<Finding> findings(ReadText text) {
        return text.sentences()
                .flatMap(sentence -> clauses(sentence.words())
                        .flatMap(this::passive)
                        .map(passive -> text.finding(
                                Measure.PASSIVE,
                                sentence.line(),
                                "lijdende vorm \"%s\", zeg wie het doet: %s"
                                        .formatted(passive, sentence.beginning()))));
    }

    private static Stream<List<String>> clauses(List<String> words) {
        var starts = IntStream.range(1, words.size())
                .filter(i -> CLAUSE_END.matcher(words.get(i - 1)).matches()
                        || (CLAUSE_START.contains(bare(words.get(i))) && !isAuxiliary(bare(words.get(i - 1)))))
                .boxed()
                .toList();
        var bounds = Stream.of(Stream.of(0), starts.stream(), Stream.of(words.size()))
                .flatMap(each -> each)
                .toList();
        return IntStream.range(1, bounds.size())
                .mapToObj(i -> words.subList(bounds.get(i - 1), bounds.get(i)).stream()
                        .map(PassiveVoice::bare)
                        .toList());
    }

    private static boolean isAuxiliary(String word) {
        return BECOME.contains(word) || BE.contains(word);
    }

    /** Its auxiliary and its participle; nothing of a clause in the active voice. */
    private Stream<String> passive(List<String> clause) {
        boolean doer = clause.contains("door");
        return clause.stream()
                .filter(word -> BECOME.contains(word) || (doer && BE.contains(word)))
                .limit(1)
                .flatMap(auxiliary -> clause.stream()
                        .filter(this::isParticiple)
                        .limit(1)
                        .map(participle -> auxiliary + " … " + participle));
    }

    private boolean isParticiple(String word) {
        return participles.contains(word)
                || (!others.contains(word)
                        && !BECOME.contains(word)
                        && PARTICIPLE.matcher(word).matches());
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    }
}
