package nl.herstart.contract;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.situation.Objection;
import nl.herstart.platform.words.Links;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;
import nl.herstart.wording.ObjectionTexts;

/** What is wrong with one request, in the order in which it was found, so that one answer can tell all of it. */
final class Mistakes {

    private static final Texts TEXTS = Texts.about(Language.DUTCH, "contract/verzoek");
    private static final ObjectionTexts OBJECTIONS = new ObjectionTexts(Language.DUTCH);

    private final List<Mistake> found = new ArrayList<>();

    /** Notes a mistake; {@code sentence} is a key in {@code verzoek.properties}. */
    void add(String field, String sentence, Object... figures) {
        add(field, TEXTS.say(sentence, figures));
    }

    /** Notes why what is asked cannot be computed. */
    void add(String field, Objection objection, Year year) {
        add(field, OBJECTIONS.of(objection, year));
    }

    private void add(String field, String message) {
        found.add(new Mistake(field, Links.spelled(message)));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Mistake> toList() {
        return List.copyOf(found);
    }
}
