package nl.herstart.wording;

import java.util.List;
import nl.herstart.calculator.parameter.Figure.Carried;
import nl.herstart.calculator.report.Notice;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.platform.words.Texts;

/** The sentences of {@code meldingen}: what the visitor must know that no amount shows. */
public final class NoticeTexts {

    private final Texts texts;
    private final Texts groups;
    private final RegelingTexts regelingen;

    public NoticeTexts(RegelingTexts regelingen) {
        this.texts = Texts.about(regelingen.language(), "wording/meldingen");
        this.groups = Texts.about(regelingen.language(), "wording/overgenomen");
        this.regelingen = regelingen;
    }

    /** The sentence of one notice. */
    public String of(Notice notice) {
        return texts.say(
                notice.kind().name(), notice.figures().stream().map(this::named).toList());
    }

    private Object named(Object figure) {
        if (figure instanceof List<?> figures) {
            return texts.language().all(figures.stream().map(this::named).toList());
        }
        if (figure instanceof Carried carried) {
            return groups.say(carried.group(), carried.from());
        }
        return figure instanceof Regeling regeling ? regelingen.name(regeling) : figure;
    }
}
