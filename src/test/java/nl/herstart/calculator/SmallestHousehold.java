package nl.herstart.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.herstart.calculator.situation.Childcare;
import nl.herstart.calculator.situation.Commute;
import nl.herstart.calculator.situation.Dwelling;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.NewJob;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.situation.Savings;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Percentage;

/**
 * Tries a law on many households and, where it fails, takes away whatever the failure does not need: children, incomes,
 * care, a partner, a home, savings, odd amounts. So that who reads the failure sees a household that can be worked by hand.
 */
final class SmallestHousehold {

    private static final List<Long> ROUND = List.of(100_000L, 10_000L, 1_000L, 100L, 1L);

    private SmallestHousehold() {}

    /** Fails with the smallest household for which the check fails, in Dutch. */
    static void everyOne(String law, Stream<Situation> households, Consumer<Situation> check) {
        households.forEach(household -> {
            if (fails(household, check)) {
                var smallest = shrunk(household, candidate -> fails(candidate, check));
                throw new AssertionError(
                        lines(
                                "Dit geldt niet voor elk huishouden: " + law + ".",
                                "Het kleinste waarvoor het niet geldt:",
                                inWords(smallest)),
                        failure(smallest, check));
            }
        });
    }

    private static boolean fails(Situation household, Consumer<Situation> check) {
        return !(failure(household, check) instanceof Held);
    }

    private static Throwable failure(Situation household, Consumer<Situation> check) {
        try {
            check.accept(household);
            return new Held();
        } catch (AssertionError | RuntimeException failure) {
            return failure;
        }
    }

    /** The law held after all. */
    private static final class Held extends Throwable {}

    static Situation shrunk(Situation household, Predicate<Situation> fails) {
        var smallest = household;
        var smaller = simpler(smallest).stream().filter(fails).findFirst();
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = simpler(smallest).stream().filter(fails).findFirst();
        }
        return smallest;
    }

    private static List<Situation> simpler(Situation s) {
        var simpler = new ArrayList<Situation>();
        for (int child = 0; child < s.children().size(); child++) {
            simpler.add(withoutChild(s, child));
        }
        if (s.adults().size() == 2) {
            simpler.add(with(s, s.adults().subList(0, 1), s.dwelling(), s.savings(), s.job()));
        }
        for (int adult = 0; adult < s.adults().size(); adult++) {
            for (var person : simpler(s.adults().get(adult))) {
                var adults = new ArrayList<>(s.adults());
                adults.set(adult, person);
                simpler.add(with(s, adults, s.dwelling(), s.savings(), s.job()));
            }
        }
        lessCare(s, simpler);
        simpler.add(with(s, s.adults(), new Dwelling.Other(), s.savings(), s.job()));
        simpler.add(with(s, s.adults(), s.dwelling(), Savings.NONE, s.job()));
        simpler.add(with(s, s.adults(), s.dwelling(), s.savings(), NewJob.none(s.year())));
        simpler.add(with(s, s.adults(), s.dwelling(), s.savings(), plain(s.job())));
        simpler.removeIf(s::equals);
        return simpler;
    }

    private static List<Person> simpler(Person person) {
        var simpler = new ArrayList<Person>();
        for (int i = 0; i < person.incomes().size(); i++) {
            var fewer = new ArrayList<>(person.incomes());
            var income = fewer.remove(i);
            simpler.add(person.with(fewer));
            for (long step : ROUND) {
                var rounder = new ArrayList<>(person.incomes());
                rounder.set(i, rounded(income, step));
                simpler.add(person.with(rounder));
            }
        }
        return simpler;
    }

    private static Income rounded(Income income, long step) {
        if (income instanceof Income.Wage wage) {
            return new Income.Wage(rounded(wage.grossPerMonth(), step), wage.holidayAllowance(), Euro.ZERO);
        } else if (income instanceof Income.Profit profit) {
            return new Income.Profit(rounded(profit.perYear(), step), profit.urencriterium(), profit.starter());
        } else if (income instanceof Income.Benefit benefit) {
            return new Income.Benefit(benefit.kind(), rounded(benefit.grossPerMonth(), step));
        } else if (income instanceof Income.Alimony alimony) {
            return new Income.Alimony(alimony.forChild(), rounded(alimony.perMonth(), step));
        }
        return income;
    }

    private static Euro rounded(Euro amount, long step) {
        return Euro.of(amount.wholeEuros() / step * step);
    }

    private static NewJob plain(NewJob job) {
        return new NewJob(
                job.hoursPerWeek(),
                Euro.of(job.grossPerHour().wholeEuros()),
                job.holidayAllowance(),
                Percentage.ZERO,
                job.from(),
                Commute.NONE,
                Euro.ZERO);
    }

    private static void lessCare(Situation s, List<Situation> simpler) {
        for (int i = 0; i < s.childcareNow().size(); i++) {
            var fewer = new ArrayList<>(s.childcareNow());
            fewer.remove(i);
            simpler.add(withCare(s, fewer, s.childcareForJob()));
        }
        for (int i = 0; i < s.childcareForJob().size(); i++) {
            var fewer = new ArrayList<>(s.childcareForJob());
            fewer.remove(i);
            simpler.add(withCare(s, s.childcareNow(), fewer));
        }
        simpler.add(withCare(s, plain(s.childcareNow()), plain(s.childcareForJob())));
    }

    private static List<Childcare> plain(List<Childcare> care) {
        return care.stream()
                .map(line -> new Childcare(
                        line.child(),
                        line.kind(),
                        Hours.of(line.hoursPerMonth().ceiled()),
                        Euro.of(line.pricePerHour().wholeEuros())))
                .toList();
    }

    private static Situation withoutChild(Situation s, int child) {
        var children = new ArrayList<>(s.children());
        children.remove(child);
        return new Situation(
                s.year(),
                s.adults(),
                children,
                s.dwelling(),
                s.savings(),
                s.job(),
                withoutChild(s.childcareNow(), child),
                withoutChild(s.childcareForJob(), child));
    }

    private static List<Childcare> withoutChild(List<Childcare> care, int child) {
        return care.stream()
                .filter(line -> line.child() != child)
                .map(line -> new Childcare(
                        line.child() > child ? line.child() - 1 : line.child(),
                        line.kind(),
                        line.hoursPerMonth(),
                        line.pricePerHour()))
                .toList();
    }

    private static Situation with(Situation s, List<Person> adults, Dwelling dwelling, Savings savings, NewJob job) {
        return new Situation(
                s.year(), adults, s.children(), dwelling, savings, job, s.childcareNow(), s.childcareForJob());
    }

    private static Situation withCare(Situation s, List<Childcare> now, List<Childcare> forJob) {
        return new Situation(s.year(), s.adults(), s.children(), s.dwelling(), s.savings(), s.job(), now, forJob);
    }

    private static String inWords(Situation s) {
        return lines(
                "  jaar: " + s.year(),
                "  volwassenen: " + s.adults(),
                "  kinderen: " + s.children(),
                "  woning: " + s.dwelling(),
                "  vermogen: " + s.savings(),
                "  baan: " + s.job(),
                "  opvang nu: " + s.childcareNow(),
                "  opvang door de baan: " + s.childcareForJob());
    }

    private static String lines(String... lines) {
        return String.join(System.lineSeparator(), lines);
    }
}
