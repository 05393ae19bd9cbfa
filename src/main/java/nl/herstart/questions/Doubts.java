package nl.herstart.questions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.situation.Childcare;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Pay;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.platform.form.FormField;
import nl.herstart.value.Euro;

/**
 * Answers that can be right and most often are a slip, such as the wage of a year filled in for that of a month. Nothing is
 * refused: one is asked, and who says that this very answer is right goes on.
 */
final class Doubts {

    private static final Euro MUCH_A_MONTH = Euro.of(12_000);
    private static final int AGE_OF_SCHOOL = 4;
    private static final Pattern LONG_DECIMALS = Pattern.compile(".*\\d[.,]\\d{4,}\\D*");
    private static final List<String> PERSONS = List.of("", "partner-");

    private final Calculator calculator;
    private final QuestionTexts texts;

    Doubts(Calculator calculator, QuestionTexts texts) {
        this.calculator = calculator;
        this.texts = texts;
    }

    /** What to ask about an answer, by its field; only of what was filled in and not by us. */
    Map<String, String> about(FilledForm filled) {
        var found = new LinkedHashMap<String, String>();
        var situation = filled.read();
        for (int adult = 0; adult < situation.adults().size(); adult++) {
            var person = PERSONS.get(adult);
            situation.adults().get(adult).incomes().forEach(income -> aboutIncome(income, person, filled, found));
        }
        aboutPay(situation, found);
        situation.childcareNow().forEach(care -> aboutCare(care, "opvang-nu-", situation, found));
        filled.stated().childcareForJob().forEach(care -> aboutCare(care, "opvang-", situation, found));
        for (var given : filled.given()) {
            var typed = filled.answers().of(given.field());
            if (LONG_DECIMALS.matcher(typed).matches()) {
                found.put(given.field(), texts.doubt("decimalen", typed, given.value()));
            }
        }
        found.keySet()
                .retainAll(filled.given().stream()
                        .filter(given -> !given.assumed())
                        .map(GivenAnswer::field)
                        .toList());
        found.keySet().removeIf(filled.answers()::isSure);
        return found;
    }

    private void aboutIncome(Income income, String person, FilledForm filled, Map<String, String> found) {
        var field = person + field(income);
        var perMonth = perMonth(income);
        boolean stated = filled.answers().of(field + FormField.UNIT).isEmpty();
        if (stated && perMonth.isMoreThan(MUCH_A_MONTH)) {
            found.put(field, texts.doubt("perJaar", perMonth));
        }
    }

    private static String field(Income income) {
        if (income instanceof Income.Benefit benefit) {
            var kind = benefit.kind() == Income.Benefit.Kind.ZW_DIENSTVERBAND ? Income.Benefit.Kind.ZW : benefit.kind();
            return FormField.choiceName(kind) + "-bedrag";
        }
        if (income instanceof Income.Ww) {
            return "ww-bedrag";
        }
        if (income instanceof Income.Alimony alimony) {
            return (alimony.forChild() ? "kinder" : "partner") + "alimentatie-bedrag";
        }
        return "loon";
    }

    private static Euro perMonth(Income income) {
        if (income instanceof Income.Wage wage) {
            return wage.grossPerMonth();
        }
        if (income instanceof Income.Benefit benefit) {
            return benefit.grossPerMonth();
        }
        if (income instanceof Income.Ww ww) {
            return ww.perMonth();
        }
        return income instanceof Income.Alimony alimony ? alimony.perMonth() : Euro.ZERO;
    }

    private void aboutPay(Situation situation, Map<String, String> found) {
        var field = Questions.JOB.pay.field();
        var job = situation.job();
        var minimum = calculator.minimumuurloon(job.from());
        if (job.pay() instanceof Pay.FullTime month && month.grossPerMonth().isMoreThan(MUCH_A_MONTH)) {
            found.put(field, texts.doubt("loonPerJaar", month.grossPerMonth()));
        } else if (job.grossPerHour().isMoreThan(JobQuestions.MUCH_AN_HOUR)) {
            found.put(field, texts.doubt("loonPerMaand", job.grossPerHour()));
        } else if (job.isWork() && job.grossPerHour().isLessThan(minimum)) {
            found.put(field, texts.doubt("minimum", job.grossPerHour(), minimum));
        }
    }

    private void aboutCare(Childcare care, String fields, Situation situation, Map<String, String> found) {
        int number = care.child() + 1;
        var age = situation.children().get(care.child()).ageIn(situation.year().getValue(), 1);
        if (care.kind() == Childcare.Kind.DAGOPVANG && age >= AGE_OF_SCHOOL) {
            found.put(fields + number, texts.doubt("dagopvang", number));
        }
        var most = calculator.thresholds(situation.year()).maximumUrenOpvang();
        if (care.hoursPerMonth().compareTo(most) > 0) {
            found.put(fields + number + "-uren", texts.doubt("opvangUren", care.hoursPerMonth(), most));
        }
    }
}
