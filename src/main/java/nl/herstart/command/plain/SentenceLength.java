package nl.herstart.command.plain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.herstart.platform.markdown.Passage;
import nl.herstart.platform.markdown.Remark;

/** Sentences of too many words, and pages whose sentences are long on average. */
final class SentenceLength implements Check {

    static final int MOST_WORDS = 25;
    static final int MOST_ON_AVERAGE = 13;

    /** What is shorter is a label or an item of a list, and says nothing about the sentences around it. */
    private static final int FEWEST_WORDS = 3;

    private static final int FEWEST_SENTENCES = 10;
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Override
    public Stream<Finding> findings(ReadText text) {
        var sentences = text.sentences()
                .filter(sentence -> sentence.kind() == Passage.Kind.PROSE && sentence.length() >= FEWEST_WORDS)
                .toList();
        return Stream.concat(
                sentences.stream()
                        .filter(sentence -> sentence.length() > MOST_WORDS)
                        .map(sentence -> text.finding(
                                Measure.LONG_SENTENCE,
                                sentence.line(),
                                "zin van %d woorden, hooguit %d: %s"
                                        .formatted(sentence.length(), MOST_WORDS, sentence.beginning()))),
                average(text, sentences));
    }

    private static Stream<Finding> average(ReadText text, List<Sentence> sentences) {
        double average = sentences.stream().mapToInt(Sentence::length).average().orElse(0);
        if (!text.isPage() || sentences.size() < FEWEST_SENTENCES || average <= MOST_ON_AVERAGE) {
            return Stream.empty();
        }
        return Stream.of(text.finding(
                Measure.LONG_ON_AVERAGE,
                Remark.WHOLE_FILE,
                "gemiddeld %s woorden per zin, hooguit %d"
                        .formatted(String.format(DUTCH, "%.1f", average), MOST_ON_AVERAGE)));
    }
}
