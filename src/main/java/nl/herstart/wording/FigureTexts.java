package nl.herstart.wording;

import java.math.BigDecimal;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;
import nl.herstart.value.Percentage;

/** The figures of the law in words: what each is, in what unit, and on which sheet it stands. */
public final class FigureTexts {

    private final Texts texts;

    public FigureTexts(Language language) {
        texts = Texts.about(language, "wording/cijfers");
    }

    /** What people call a sheet, such as {@code Eigen bedrijf} for ondernemer. */
    public String sheet(String sheet) {
        return texts.say("blad." + sheet);
    }

    /** What a figure is. */
    public String name(Figure figure) {
        return parts(figure)[0].strip();
    }

    /** In what it is counted, such as {@code euro per jaar}; empty for a percentage, which says so itself. */
    public String unit(Figure figure) {
        return figure.value() instanceof Percentage ? "" : parts(figure)[1].strip();
    }

    /** The figure as readers of the language expect it, however small. */
    public String written(Figure figure) {
        return figure.value() instanceof BigDecimal number
                ? texts.language().exact(number)
                : figure.text(texts.language());
    }

    private String[] parts(Figure figure) {
        return texts.say(figure.sheet() + "." + figure.name()).split("\\|", -1);
    }
}
