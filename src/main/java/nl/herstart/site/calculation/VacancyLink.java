package nl.herstart.site.calculation;

import io.javalin.http.Context;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.questions.Answers;
import nl.herstart.questions.CalculationForm;
import nl.herstart.questions.FilledForm;
import nl.herstart.questions.GivenAnswer;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;

/**
 * The link that an employer puts in a vacancy: {@code /rekenhulp?uren=24&uurloon=16,50} opens the form with the hours and
 * the wage of that job filled in.
 *
 * <p>The only answers that may stand in an address, since they tell about a vacancy and not about a visitor. Only these, the
 * weeks that are paid, the days of work and the month in which it starts are read, and nothing goes back to the employer. What
 * makes no sense is left out.
 *
 * @param filled the form with what makes sense
 * @param offered the hours and the wage in words
 * @param garbled whether something in the link could not be read
 */
record VacancyLink(FilledForm filled, List<String> offered, boolean garbled) {

    /** The field with the wage of an hour. */
    static final String WAGE = "uurloon";

    /** What says in the address that she wants all questions at once. */
    static final String EXACT = "precies";

    /** Of work in school weeks alone also for how many weeks there is wage. */
    private static final List<String> READ = List.of("uren", WAGE, "vanaf", "schoolweken", "weken", "dagen");

    /** Who has days of travel is taken to travel when they are read; she is still asked whether she does. */
    private static final Map<String, String> ASKED_OF = Map.of("reizen", "ja");

    /** The link by which somebody came; an address without answers gives an empty form. */
    static VacancyLink in(Context ctx, CalculationForm form) {
        var typed = new LinkedHashMap<String, String>();
        for (var field : READ) {
            var text = ctx.queryParam(field);
            if (text != null && !text.isBlank()) {
                typed.put(field, text);
            }
        }
        var offered = new ArrayList<String>();
        var right = new LinkedHashMap<String, String>();
        for (var given : form.read(Answers.in(asFields(typed)).with(ASKED_OF)).given()) {
            if (isOffered(given, typed)) {
                right.put(given.field(), typed.getOrDefault(given.field(), ""));
                offered.add(given.value());
            }
        }
        return new VacancyLink(form.read(new Answers(right)), offered, right.size() < typed.size());
    }

    /** Whether the few questions of the quick answer have a place for all that was offered. */
    boolean isForFewQuestions() {
        return !offered.isEmpty()
                && QuickAnswer.KEPT.containsAll(filled.answers().typed().keySet());
    }

    private static boolean isOffered(GivenAnswer given, Map<String, String> typed) {
        return !given.assumed() && typed.containsKey(given.field());
    }

    private static Map<String, List<String>> asFields(Map<String, String> typed) {
        var fields = new LinkedHashMap<String, List<String>>();
        typed.forEach((field, text) -> fields.put(field, List.of(text)));
        return fields;
    }

    /** The address for a job of so many hours a week and such a wage an hour, without the site before it. */
    static String address(Hours hours, Euro wage) {
        return "/rekenhulp?uren=" + written(hours.toDecimal()) + "&uurloon=" + written(wage.toDecimal());
    }

    private static String written(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return plain.setScale(plain.scale() > 0 ? 2 : 0).toPlainString().replace('.', ',');
    }
}
