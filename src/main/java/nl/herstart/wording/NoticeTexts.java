package nl.herstart.wording;

import nl.herstart.calculator.report.Notice;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.platform.words.Texts;

/** The sentences of {@code meldingen}: what the visitor must know that no amount shows. */
public final class NoticeTexts {

    private final Texts texts;
    private final RegelingTexts regelingen;

    public NoticeTexts(RegelingTexts regelingen) {
        this.texts = Texts.about(regelingen.language(), "wording/meldingen");
        this.regelingen = regelingen;
    }

    /** The sentence of one notice. */
    public String of(Notice notice) {
        var figures = notice.figures().stream()
                .map(figure -> figure instanceof Regeling regeling ? regelingen.name(regeling) : figure)
                .toList();
        return texts.say(notice.kind().name(), figures);
    }
}
