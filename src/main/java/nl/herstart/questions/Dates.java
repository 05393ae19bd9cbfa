package nl.herstart.questions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.calculator.situation.Childcare;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Period;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.calculator.situation.Timeline.Part;

/** The months of all that comes or goes within the year, asked one by one; and in which fields each is told. */
final class Dates {

    private final Interview interview;
    private final Map<Part, Period> periods = new HashMap<>();

    Dates(Interview interview) {
        this.interview = interview;
    }

    /** All that were told so far; others may be added. */
    Map<Part, Period> periods() {
        return periods;
    }

    /** In which months an adult has a wage, and until when ww. */
    void ofIncomes(int adult, Person person) {
        var year = interview.assumed().year();
        for (int place = 0; place < person.incomes().size(); place++) {
            var part = new Part.Source(adult, place);
            if (person.incomes().get(place) instanceof Income.Wage) {
                wage(adult).period(interview, year).ifPresent(months -> periods.put(part, months));
            } else if (person.incomes().get(place) instanceof Income.Ww) {
                incomes(adult).wwMonths(interview, year).ifPresent(months -> periods.put(part, months));
            }
        }
    }

    /** In which months there is a partner. */
    void ofPartner() {
        Questions.PARTNER_COMES
                .period(interview, interview.assumed().year())
                .ifPresent(months -> periods.put(new Part.Partner(), months));
    }

    /** In which months others live at the address. */
    void ofHousemates(int count) {
        for (int other = 0; other < count; other++) {
            var part = new Part.Housemate(other);
            Questions.HOUSEMATES
                    .comes(other)
                    .period(interview, interview.assumed().year())
                    .ifPresent(months -> periods.put(part, months));
        }
    }

    /** In which months there is the care that there is already. */
    void ofCareNow(List<Childcare> care) {
        for (int line = 0; line < care.size(); line++) {
            var part = new Part.Care(false, line);
            Questions.CARE_NOW_COMES
                    .about(care.get(line).child() + 1)
                    .period(interview, interview.assumed().year())
                    .ifPresent(months -> periods.put(part, months));
        }
    }

    /** The field that says that a part is not there all year. */
    static String fieldOf(Part part, Situation situation) {
        if (part instanceof Part.Source source && income(source, situation) instanceof Income.Reckoned) {
            return situation.timeline().of(part).through() < Period.WHOLE_YEAR.through()
                    ? wwEnd(source)
                    : fieldOfBegin(source, situation);
        }
        return coming(part, situation).field();
    }

    /** The field with the last month of a part. */
    static String lastFieldOf(Part part, Situation situation) {
        return part instanceof Part.Source source && income(source, situation) instanceof Income.Reckoned
                ? wwEnd(source)
                : coming(part, situation).lastField();
    }

    /** The field with the month in which a benefit began. */
    static String fieldOfBegin(Part.Source source, Situation situation) {
        return prefix(source.adult())
                + (income(source, situation) instanceof Income.Ww ? "ww-begonnen" : "wia-begonnen");
    }

    private static String wwEnd(Part.Source source) {
        return incomes(source.adult()).wwEndField();
    }

    private static Coming coming(Part part, Situation situation) {
        if (part instanceof Part.Source source) {
            return wage(source.adult());
        }
        if (part instanceof Part.Housemate other) {
            return Questions.HOUSEMATES.comes(other.medebewoner());
        }
        return part instanceof Part.Care care
                ? Questions.CARE_NOW_COMES.about(
                        situation.childcareNow().get(care.line()).child() + 1)
                : Questions.PARTNER_COMES;
    }

    private static Income income(Part.Source source, Situation situation) {
        return situation.adults().get(source.adult()).incomes().get(source.income());
    }

    private static Coming wage(int adult) {
        return adult == 0 ? Questions.WAGE_COMES : Questions.PARTNER_WAGE_COMES;
    }

    private static IncomeQuestions incomes(int adult) {
        return adult == 0 ? Questions.INCOME : Questions.PARTNER_INCOME;
    }

    private static String prefix(int adult) {
        return adult == 0 ? "" : "partner-";
    }
}
