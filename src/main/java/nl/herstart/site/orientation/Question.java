package nl.herstart.site.orientation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is asked, in this order. Each may be left open. */
enum Question {
    /** Whether somebody wants to work, now. */
    WILLEN,
    /** For whom somebody cares; several may be ticked. */
    ZORG,
    /** Whether there is strength for it. No word about health is asked. */
    ENERGIE,
    /** Whether it is known what work. */
    WERK,
    /** What makes it difficult; several may be ticked. */
    LASTIG,
    /** Whether somebody has a benefit of their own. */
    UITKERING;

    /** What the form sends for a question that somebody leaves open by choice. */
    static final String OPEN = "open";

    boolean allowsSeveral() {
        return this == ZORG || this == LASTIG;
    }

    String field() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its answers, by what the form sends for them. */
    Map<String, Answer> answers() {
        return Arrays.stream(Answer.values())
                .filter(answer -> answer.question() == this)
                .collect(Collectors.toMap(Answer::formValue, Function.identity()));
    }

    static List<Question> all() {
        return List.of(values());
    }
}
