package nl.herstart.wording;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.herstart.calculator.scheme.Ground;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.sum.Line;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;

/**
 * The words about each regeling: its name, why it gives nothing, and how its amount came about. One file for each, with
 * the keys {@code naam}, {@code grond.<ground>} and {@code stap.<step>}.
 */
public final class RegelingTexts {

    private final Language language;
    private final Map<Regeling, Texts> texts = new EnumMap<>(Regeling.class);

    public RegelingTexts(Language language) {
        this.language = language;
        for (var regeling : Regeling.values()) {
            texts.put(regeling, Texts.about(language, "wording/" + regeling.key()));
        }
    }

    /** The language of these words. */
    public Language language() {
        return language;
    }

    /** Its name in running text, such as {@code kindgebonden budget}. */
    public String name(Regeling regeling) {
        return about(regeling).say("naam");
    }

    /** Its name at the beginning of a line, such as {@code Kindgebonden budget}. */
    public String title(Regeling regeling) {
        var name = name(regeling);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Why it gives nothing. */
    public String ground(Regeling regeling, Ground ground) {
        return about(regeling).say("grond." + ground.name());
    }

    /** One step by which its amount came about. */
    public String step(Regeling regeling, Line line) {
        return StepTexts.say(about(regeling), line);
    }

    /** Where the law says so, such as {@code art. 2 Wzt}. */
    public String article(Regeling regeling, Line line) {
        return StepTexts.article(about(regeling), line);
    }

    private Texts about(Regeling regeling) {
        return Objects.requireNonNull(texts.get(regeling));
    }
}
