package nl.herstart.site.calculation;

import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.words.Texts;
import nl.herstart.site.calculation.questions.Answers;
import nl.herstart.site.calculation.questions.CalculationForm;
import nl.herstart.site.calculation.questions.FilledForm;
import nl.herstart.site.calculation.questions.Page;
import nl.herstart.value.Language;

/** What the templates of the questions are given, whether they show one page of them or all. */
final class QuestionsModel {

    /** An answer one can pick from a list. */
    private record Option(String value, String label) {}

    private static final String START = "vanaf";
    private static final Pattern NUMBER = Pattern.compile("-(\\d+)");

    private final CalculationForm form;
    private final Texts texts;

    QuestionsModel(CalculationForm form, Language language) {
        this.texts = Texts.about(language, "calculation/formulier");
        this.form = form;
    }

    /**
     * For these pages in this state.
     *
     * @param children for how many children there are fields
     */
    Map<String, Object> of(FilledForm filled, Parsed.Invalid<Situation> state, Set<Page> shown, int children) {
        var read = filled.read();
        var model = new HashMap<String, Object>();
        model.put("form", state);
        model.put("children", children);
        model.put("carried", carried(filled, shown, children));
        model.put("months", months(read.year(), filled.answers().of(START)));
        model.put("yearIsOver", yearIsOver(read.year()));
        model.put("year", read.year());
        model.put("years", years(read.year()));
        model.put("withServiceCosts", form.asksServiceCosts(read.year()));
        model.put("enoughHours", texts.say("uitleg.winst-uren"));
        model.put("savingsLimit", form.savingsLimit(read));
        model.put("worksNow", read.aanvrager().hasWage());
        return model;
    }

    /** The answers for which these pages have no field now, so that none is lost. */
    private Map<String, String> carried(FilledForm filled, Set<Page> shown, int children) {
        var carried = new LinkedHashMap<>(filled.answers().typed());
        carried.keySet()
                .removeIf(field -> shown.stream().anyMatch(page -> page.owns(field))
                        && isAsked(field, filled.read().year(), children));
        return carried;
    }

    private boolean isAsked(String field, Year year, int children) {
        if (field.startsWith("servicekosten")) {
            return form.asksServiceCosts(year);
        }
        var number = NUMBER.matcher(field);
        return !number.find() || Integer.parseInt(number.group(1)) <= children;
    }

    /** The numbers of children one can pick. */
    static List<?> childCounts() {
        return IntStream.rangeClosed(Limits.CHILDREN.least(), Limits.CHILDREN.most())
                .mapToObj(String::valueOf)
                .map(count -> new Option(count, count))
                .toList();
    }

    /** The months left, and one that is over for who came with it; none when there is nothing to choose. */
    private List<Option> months(Year year, String typed) {
        var months = new ArrayList<Option>();
        var left = form.monthsToStart(year);
        for (int month = 1; month <= 12; month++) {
            if (left.contains(year.atMonth(month)) || typed.equals(String.valueOf(month))) {
                months.add(new Option(String.valueOf(month), texts.language().month(year.atMonth(month))));
            }
        }
        if (!months.isEmpty()) {
            months.add(new Option(Answers.DO_NOT_KNOW, texts.say("weetNiet")));
        }
        return months;
    }

    /** That no month of the year is left, and what then; empty as long as there is one. */
    private String yearIsOver(Year year) {
        if (!form.monthsToStart(year).isEmpty()) {
            return "";
        }
        return form.years().stream()
                .findFirst()
                .map(later -> texts.say("voorbij.later", year, later))
                .orElseGet(() -> texts.say("voorbij.niets", year));
    }

    /** The years one can choose from, with the one that was chosen, the latest first. */
    private List<Year> years(Year chosen) {
        return Stream.concat(form.years().stream(), Stream.of(chosen))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }
}
