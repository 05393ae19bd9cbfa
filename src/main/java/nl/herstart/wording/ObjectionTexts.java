package nl.herstart.wording;

import java.time.Year;
import java.util.ArrayList;
import nl.herstart.calculator.situation.Objection;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;

/** Why a household cannot be computed, in words. */
public final class ObjectionTexts {

    private final Texts texts;

    public ObjectionTexts(Language language) {
        texts = Texts.about(language, "wording/bezwaren");
    }

    /** Why not, and where to go, in a calculation for this year. */
    public String of(Objection objection, Year year) {
        var figures = new ArrayList<Object>(objection.figures());
        figures.add(0, year);
        return texts.say(objection.ground().name(), figures.toArray());
    }
}
