package nl.herstart.site.employers;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.vacancy.Contract;
import nl.herstart.vacancy.EmployerTerms;
import nl.herstart.vacancy.HolidaysFree;
import nl.herstart.vacancy.Kind;
import nl.herstart.vacancy.More;
import nl.herstart.vacancy.Reporter;
import nl.herstart.vacancy.Rota;
import nl.herstart.vacancy.Shift;
import nl.herstart.vacancy.Vacancy;
import nl.herstart.vacancy.WorkWeek;
import nl.herstart.vacancy.YearForm;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Language;
import nl.herstart.value.PhoneNumber;

/** The form with answers in it: the usual ones for who comes new, or those of a vacancy that is there already. */
final class Prefilled {

    private final Map<String, String> fields = new LinkedHashMap<>();

    private Prefilled() {}

    /** For who reports something new. */
    static <T> Invalid<T> usual(LocalDate today) {
        var form = new Prefilled();
        form.put("soort", FormField.choiceName(Kind.BAAN));
        form.put("rooster", FormField.choiceName(Rota.VAST));
        form.put("jaar", FormField.choiceName(YearForm.HEEL_JAAR));
        form.put("vakantie", FormField.choiceName(HolidaysFree.GEEN));
        form.put("contract", FormField.choiceName(Contract.Form.VAST));
        form.put("einddatum", day(today.plusDays(EmployerTerms.USUAL_DAYS)));
        return Parsed.filledIn(form.fields);
    }

    /** To change it. */
    static <T> Invalid<T> of(Vacancy vacancy, LocalDate ends, Room room) {
        var form = new Prefilled();
        form.put(vacancy, room);
        form.put("einddatum", day(ends));
        return Parsed.filledIn(form.fields);
    }

    /** To report it once more. */
    static <T> Invalid<T> again(Vacancy vacancy, Reporter reporter, Room room) {
        var today = room.today();
        var form = new Prefilled();
        form.put(vacancy, room);
        form.put("einddatum", day(today.plusDays(EmployerTerms.USUAL_DAYS)));
        vacancy.more().start().filter(start -> start.isBefore(today)).ifPresent(passed -> form.fields.remove("start"));
        form.put("organisatie", reporter.organisation());
        form.put("kvk", reporter.kvk().orElse(""));
        form.put("website-werkgever", reporter.website());
        form.put("naam", reporter.name());
        form.put("email", reporter.email().text());
        form.put("telefoon", reporter.phone().map(PhoneNumber::readable).orElse(""));
        return Parsed.filledIn(form.fields);
    }

    private void put(Vacancy vacancy, Room room) {
        put("titel", vacancy.title());
        put("soort", FormField.choiceName(vacancy.kind()));
        put("sector", FormField.choiceName(vacancy.sector()));
        put("werk", vacancy.work());
        put("telt", String.join("\n", vacancy.counts()));
        put(vacancy.week());
        var region = vacancy.week().holidayRegion();
        if (room.holidayRegion(vacancy.place()).filter(region::equals).isEmpty()) {
            put("vakantieregio", FormField.choiceName(region));
        }
        put("postcode", vacancy.place().postcode().text());
        put("loon-van", amount(vacancy.wage().least()));
        put(
                "loon-tot",
                vacancy.wage().most().equals(vacancy.wage().least())
                        ? ""
                        : amount(vacancy.wage().most()));
        put("cao", vacancy.wage().cao());
        put("contract", FormField.choiceName(vacancy.contract().form()));
        vacancy.contract().months().ifPresent(months -> put("maanden", months.toString()));
        put("uitlener", vacancy.contract().lender());
        put(vacancy.more());
    }

    private void put(WorkWeek week) {
        put("uren-van", hours(week.least()));
        put("uren-tot", week.most().equals(week.least()) ? "" : hours(week.most()));
        put("rooster", FormField.choiceName(week.rota()));
        week.noticeDays().ifPresent(days -> put("weten", days.toString()));
        week.shifts().stream().findFirst().ifPresent(usual -> put(week.shifts(), usual));
        put("jaar", FormField.choiceName(week.year()));
        week.schoolWeeks().ifPresent(weeks -> put("schoolweken", weeks.toString()));
        put("vakantie", FormField.choiceName(week.free()));
    }

    /** Days with the times of the first are ticked; the others have their own. */
    private void put(List<Shift> shifts, Shift usual) {
        var ticked = new ArrayList<String>();
        for (var shift : shifts) {
            var day = Day.of(shift.day());
            if (shift.begin().equals(usual.begin()) && shift.end().equals(usual.end())) {
                ticked.add(day.key());
            } else {
                put(day.begin(), TimeOfDay.written(shift.begin()));
                put(day.end(), TimeOfDay.written(shift.end()));
            }
        }
        put("dag", String.join(",", ticked));
        put("van", TimeOfDay.written(usual.begin()));
        put("tot", TimeOfDay.written(usual.end()));
    }

    private void put(More more) {
        more.start().ifPresent(start -> put("start", day(start)));
        put("ervaring", more.noExperience() ? "ja" : "");
        put("leren", more.learning());
        put("evc", more.evc());
        more.language().ifPresent(level -> put("taal", FormField.choiceName(level)));
        put("proefdag", more.trialDay());
        put("bereikbaar", more.reach());
        put("tillen", more.lifting());
        put("thuis", more.home());
        put("eigenweg", more.ownWay());
    }

    private void put(String field, String text) {
        if (!text.isEmpty()) {
            fields.put(field, text);
        }
    }

    private static String day(LocalDate day) {
        return "%d-%d-%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private static String hours(Hours hours) {
        return Language.DUTCH.number(hours.toDecimal());
    }

    private static String amount(Euro amount) {
        return amount.toDecimal()
                .setScale(2, RoundingMode.UNNECESSARY)
                .toPlainString()
                .replace('.', ',');
    }
}
