package nl.herstart.calculator.situation;

import java.util.ArrayList;
import java.util.List;

/** A household as it is in one month, with all that is not there in that month left out. */
final class Frozen {

    private final Situation of;
    private final int month;

    Frozen(Situation of, int month) {
        this.of = of;
        this.month = month;
    }

    Situation situation() {
        var adults = new ArrayList<Person>();
        adults.add(adult(0));
        if (of.hasPartnerIn(month)) {
            adults.add(adult(1));
        }
        return new Situation(
                of.year(),
                adults,
                of.children(),
                of.medebewonersIn(month),
                of.dwellingIn(month),
                of.hasPartnerIn(month) ? of.savings().plus(of.timeline().savingsOfPartner()) : of.savings(),
                of.job().replacing(replaced()),
                care(false, of.childcareNow()),
                care(true, of.childcareForJob()),
                Timeline.NONE);
    }

    private Person adult(int adult) {
        var person = of.adults().get(adult);
        var running = new ArrayList<Income>();
        for (int income = 0; income < person.incomes().size(); income++) {
            if (isThere(new Timeline.Part.Source(adult, income))) {
                running.add(person.incomes().get(income));
            }
        }
        return new Person(
                person.born(), running, person.standing().having(of.opvanggrondenIn(month, adult)), person.alimony());
    }

    /** What the job replaces, at its places among the incomes that are left. */
    private List<Integer> replaced() {
        var moved = new ArrayList<Integer>();
        for (int place : of.job().replaces()) {
            if (isThere(new Timeline.Part.Source(0, place))) {
                int earlier = 0;
                for (int income = 0; income < place; income++) {
                    earlier += isThere(new Timeline.Part.Source(0, income)) ? 1 : 0;
                }
                moved.add(earlier);
            }
        }
        return moved;
    }

    private List<Childcare> care(boolean forJob, List<Childcare> lines) {
        var running = new ArrayList<Childcare>();
        for (int line = 0; line < lines.size(); line++) {
            if (isThere(new Timeline.Part.Care(forJob, line))) {
                running.add(lines.get(line));
            }
        }
        return running;
    }

    private boolean isThere(Timeline.Part part) {
        return of.timeline().of(part).holds(month);
    }
}
