package nl.herstart.site.employers;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.platform.words.Texts;
import nl.herstart.vacancy.Rota;
import nl.herstart.vacancy.Vacancy;

/** What may well be meant, and is still pointed out. */
final class Warnings {

    private Warnings() {}

    static List<String> about(Vacancy vacancy, Texts texts) {
        var warnings = new ArrayList<String>();
        var week = vacancy.week();
        boolean isWide = week.most().times(10).compareTo(week.least().times(13)) > 0;
        if (isWide) {
            warnings.add(texts.say("let-op.uren", week.least(), week.most()));
        }
        if (vacancy.wage().most().isMoreThan(vacancy.wage().least().times(2))) {
            warnings.add(texts.say("let-op.loon"));
        }
        if (week.rota() == Rota.WISSELT) {
            warnings.add(texts.say("let-op.wisselt"));
        }
        return List.copyOf(warnings);
    }
}
