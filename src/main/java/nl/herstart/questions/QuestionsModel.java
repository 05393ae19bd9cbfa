package nl.herstart.questions;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.form.Parsed;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;

/** What the templates of the questions are given, whether they show one page of them or all. */
public final class QuestionsModel {

    private final CalculationForm form;
    private final QuestionTexts texts;

    public QuestionsModel(CalculationForm form, Language language) {
        this.texts = new QuestionTexts(language);
        this.form = form;
    }

    /**
     * For one page in this state.
     *
     * @param children for how many children there are fields
     */
    public Map<String, Object> ofPage(FilledForm filled, Parsed.Invalid<Situation> state, Page page, int children) {
        return model(filled, state, Set.of(page), shown(filled, form.savingsLimit(filled.read()), children, false));
    }

    /** For where the wage is asked again beside an outcome: in what it can be stated, and in what it is. */
    public Map<String, Object> ofPay(FilledForm filled) {
        var pay = Questions.JOB.pay;
        var unit = filled.answers().of(pay.field() + FormField.UNIT);
        return Map.of(
                "payUnits",
                Shown.units(texts, pay),
                "payUnit",
                texts.unitOf(pay, unit.isEmpty() ? pay.kind().units().get(0) : unit));
    }

    /** In what else the wage may have been meant, when it is much for an hour: things with a value and a label. */
    public List<Map<String, String>> meantInstead(FilledForm filled) {
        var pay = Questions.JOB.pay;
        boolean typed = !filled.answers().of(pay.field()).isEmpty();
        return typed
                ? Questions.JOB.meantInstead(filled.read().job()).stream()
                        .map(unit -> Map.of("value", unit, "label", texts.unitOf(pay, unit)))
                        .toList()
                : List.of();
    }

    /** For all pages at once; how much of the assets counts is not known yet. */
    public Map<String, Object> ofAll(FilledForm filled, Parsed.Invalid<Situation> state, int children) {
        var limit = form.savingsLimit(filled.read().year());
        return model(filled, state, Set.of(Page.values()), shown(filled, limit, children, true));
    }

    private Shown shown(FilledForm filled, Euro savingsLimit, int children, boolean compact) {
        return new Shown(texts, form, filled, savingsLimit, children, compact);
    }

    private Map<String, Object> model(
            FilledForm filled, Parsed.Invalid<Situation> state, Set<Page> pages, Shown shown) {
        var asked = new HashMap<String, Object>();
        pages.forEach(page -> asked.put(page.key(), shown.on(page)));
        var model = new HashMap<String, Object>();
        model.put("form", state);
        model.put("asked", asked);
        model.put("carried", carried(filled, pages, shown));
        var year = filled.read().year();
        model.put("provisional", form.isProvisional(year));
        model.put("year", year);
        model.put("allIsOver", form.monthsToStart().isEmpty() ? shown.isOver() : "");
        return model;
    }

    /** The answers for which these pages have no field now, so that none is lost. */
    private static Map<String, String> carried(FilledForm filled, Set<Page> pages, Shown shown) {
        var carried = new LinkedHashMap<>(filled.answers().typed());
        carried.keySet()
                .removeIf(field -> Page.of(field).filter(pages::contains).isPresent() && shown.has(field));
        return carried;
    }
}
