package nl.herstart.site.employers;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.platform.form.FormField;
import nl.herstart.vacancy.HolidaysFree;
import nl.herstart.vacancy.Rota;
import nl.herstart.vacancy.Vacancy;
import nl.herstart.vacancy.YearForm;

/** What may well be meant, and is still pointed out. */
final class Warnings {

    private Warnings() {}

    static List<String> about(Vacancy vacancy, Room room) {
        var texts = room.texts();
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
        var regions = room.places().holidayRegions(vacancy.place());
        boolean matters = week.free() != HolidaysFree.GEEN || week.year() == YearForm.SCHOOLWEKEN;
        if (matters && regions.size() > 1) {
            warnings.add(texts.say(
                    "let-op.vakantieregio",
                    vacancy.place().town(),
                    texts.say("vakantieregio." + FormField.choiceName(week.holidayRegion()))));
        }
        return List.copyOf(warnings);
    }
}
