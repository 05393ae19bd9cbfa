package nl.herstart.calculator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.herstart.calculator.situation.Child;
import nl.herstart.calculator.situation.Childcare;
import nl.herstart.calculator.situation.Dwelling;
import nl.herstart.calculator.situation.NewJob;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.situation.Savings;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;

/** The same household with one thing changed, to see what follows from it. */
final class Changed {

    private Changed() {}

    /** With a job of so many hours at such a wage, from January. */
    static Situation job(Situation situation, Hours hours, Euro perHour) {
        var job = situation.job();
        return situation.withJob(new NewJob(
                hours,
                perHour,
                job.holidayAllowance(),
                job.pensionPremium(),
                situation.year().atMonth(1),
                job.commute(),
                job.otherCostsPerMonth()));
    }

    static Situation withoutChildren(Situation situation) {
        return children(situation, List.of(), List.of(), List.of());
    }

    /** The last child first. */
    static Situation orderOfChildren(Situation situation) {
        var children = new ArrayList<Child>(situation.children());
        Collections.reverse(children);
        return children(
                situation,
                children,
                reversed(situation.childcareNow(), children.size()),
                reversed(situation.childcareForJob(), children.size()));
    }

    /** Without income, home, savings or childcare. */
    static Situation withNothing(Situation situation) {
        return new Situation(
                situation.year(),
                situation.adults().stream()
                        .map(adult -> new Person(adult.born(), List.of()))
                        .toList(),
                situation.children(),
                new Dwelling.Other(),
                Savings.NONE,
                situation.job(),
                List.of(),
                List.of());
    }

    /** A year earlier, when everybody was born a year earlier too. */
    static Situation aYearEarlier(Situation situation) {
        return years(situation, -1);
    }

    /** A year later, when everybody was born a year later too. */
    static Situation aYearLater(Situation situation) {
        return years(situation, 1);
    }

    private static Situation years(Situation situation, int later) {
        var job = situation.job();
        return new Situation(
                situation.year().plusYears(later),
                situation.adults().stream()
                        .map(adult -> new Person(
                                adult.born().plusYears(later), adult.incomes(), adult.standing(), adult.alimony()))
                        .toList(),
                situation.children().stream()
                        .map(child -> new Child(child.born().plusYears(later)))
                        .toList(),
                situation.dwelling(),
                situation.savings(),
                new NewJob(
                        job.hoursPerWeek(),
                        job.grossPerHour(),
                        job.holidayAllowance(),
                        job.pensionPremium(),
                        job.from().plusYears(later),
                        job.commute(),
                        job.otherCostsPerMonth()),
                situation.childcareNow(),
                situation.childcareForJob());
    }

    private static Situation children(
            Situation situation, List<Child> children, List<Childcare> careNow, List<Childcare> careForJob) {
        return new Situation(
                situation.year(),
                situation.adults(),
                children,
                situation.dwelling(),
                situation.savings(),
                situation.job(),
                careNow,
                careForJob);
    }

    private static List<Childcare> reversed(List<Childcare> care, int children) {
        return care.stream()
                .map(line -> new Childcare(
                        children - 1 - line.child(), line.kind(), line.hoursPerMonth(), line.pricePerHour()))
                .toList();
    }
}
