package nl.herstart.calculator;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import nl.herstart.calculator.situation.AlimonyPaid;
import nl.herstart.calculator.situation.Child;
import nl.herstart.calculator.situation.Childcare;
import nl.herstart.calculator.situation.Commute;
import nl.herstart.calculator.situation.Dwelling;
import nl.herstart.calculator.situation.HolidayAllowance;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Income.Benefit.Kind;
import nl.herstart.calculator.situation.NewJob;
import nl.herstart.calculator.situation.Period;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.situation.Savings;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.calculator.situation.Timeline;
import nl.herstart.calculator.situation.Timeline.Part;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Percentage;

/** Households drawn by a seeded chance: the same ones at every run. */
final class RandomHouseholds {

    private static final List<Childcare.Kind> KINDS = List.of(Childcare.Kind.values());

    private final Random random;
    private final boolean everyKind;

    private RandomHouseholds(long seed, boolean everyKind) {
        this.random = new Random(seed);
        this.everyKind = everyKind;
    }

    static Stream<Situation> of(long seed, int count) {
        return Stream.generate(new RandomHouseholds(seed, false)::next).limit(count);
    }

    /** With retired people, survivors, partner alimony and other benefits among them. */
    static Stream<Situation> ofEveryKind(long seed, int count) {
        return Stream.generate(new RandomHouseholds(seed, true)::next).limit(count);
    }

    /** In which incomes, care and homes come and go, and jobs may end; without bijstand, beside which that is refused. */
    static Stream<Situation> dated(long seed, int count) {
        var dates = new Random(seed);
        return Stream.generate(new RandomHouseholds(seed, true)::next)
                .filter(situation -> !situation.hasBijstand())
                .map(situation -> dated(situation, dates))
                .limit(count);
    }

    private static Situation dated(Situation of, Random random) {
        var periods = new HashMap<Part, Period>();
        for (int adult = 0; adult < of.adults().size(); adult++) {
            for (int income = 0; income < of.adults().get(adult).incomes().size(); income++) {
                periods.put(new Part.Source(adult, income), period(random));
            }
        }
        for (int line = 0; line < of.childcareNow().size(); line++) {
            periods.put(new Part.Care(false, line), period(random));
        }
        var moves = random.nextBoolean()
                ? List.<Timeline.Move>of()
                : List.of(new Timeline.Move(
                        2 + random.nextInt(11), new Dwelling.Rented(Euro.of(600 + random.nextInt(300)), Euro.ZERO)));
        var job = of.job();
        var last = job.from()
                .withMonth(job.from().getMonthValue()
                        + random.nextInt(13 - job.from().getMonthValue()));
        return new Situation(
                of.year(),
                of.adults(),
                of.children(),
                of.dwelling(),
                of.savings(),
                random.nextBoolean() ? job.lasting(last) : job,
                of.childcareNow(),
                of.childcareForJob(),
                new Timeline(periods, moves));
    }

    private static Period period(Random random) {
        int from = 1 + random.nextInt(12);
        return new Period(from, from + random.nextInt(13 - from));
    }

    private Situation next() {
        int adults = 1 + random.nextInt(2);
        int children = random.nextInt(4);
        var persons = new ArrayList<Person>();
        for (int i = 0; i < adults; i++) {
            persons.add(everyKind ? anybody(adults == 1) : new Person(bornFrom(1961, 44), incomes()));
        }
        if (everyKind && random.nextInt(4) == 0 && persons.stream().noneMatch(Person::hasBijstand)) {
            int payer = random.nextInt(adults);
            persons.set(payer, persons.get(payer).paying(new AlimonyPaid(euro(1_500), euro(500))));
        }
        var kids = new ArrayList<Child>();
        for (int i = 0; i < children; i++) {
            kids.add(new Child(YearMonth.of(2008 + random.nextInt(19), month())));
        }
        return new Situation(
                Year.of(2026), persons, kids, dwelling(), savings(), job(), care(children), care(children));
    }

    private int month() {
        return 1 + random.nextInt(12);
    }

    private Euro euro(int upTo) {
        return Euro.ofCents(random.nextInt(upTo * 100));
    }

    private Person anybody(boolean alone) {
        return switch (random.nextInt(10)) {
            case 0 -> new Person(bornFrom(1940, 18), List.of(benefit(Kind.AOW, 1_700), benefit(Kind.PENSIOEN, 3_000)));
            case 1 -> new Person(bornFrom(1961, 44), List.of(benefit(alone ? Kind.ANW : Kind.UITKERING, 1_700)));
            case 2 -> new Person(bornFrom(1961, 44), List.of(new Income.Alimony(false, euro(2_000))));
            default -> new Person(bornFrom(1961, 44), incomes());
        };
    }

    private YearMonth bornFrom(int year, int years) {
        return YearMonth.of(year + random.nextInt(years), month());
    }

    private Income benefit(Kind kind, int upTo) {
        return new Income.Benefit(kind, euro(upTo));
    }

    private List<Income> incomes() {
        return switch (random.nextInt(11)) {
            case 0, 1 -> List.of();
            case 2 -> List.of(new Income.Profit(euro(80_000), random.nextBoolean(), random.nextBoolean()));
            case 3 -> List.of(new Income.Bijstand());
            case 4 -> List.of(new Income.Ww(euro(3_000)), new Income.Alimony(true, euro(500)));
            case 5 -> List.of(new Income.Result(euro(40_000)), benefit(Kind.WAJONG, 1_500));
            case 6 ->
                List.of(
                        benefit(random.nextBoolean() ? Kind.ZW : Kind.ZW_DIENSTVERBAND, 2_500),
                        benefit(Kind.TOESLAGENWET, 800));
            case 7 ->
                List.of(new Income.Wia(
                        Income.Wia.Entitlement.VERVOLG,
                        euro(6_000),
                        euro(3_000).plus(Euro.of(1)),
                        35 + random.nextInt(45),
                        null));
            default -> List.of(new Income.Wage(euro(6_000), HolidayAllowance.APART, euro(200)));
        };
    }

    private Dwelling dwelling() {
        return switch (random.nextInt(4)) {
            case 0 -> new Dwelling.Other();
            case 1 -> new Dwelling.Owned(euro(900_000), euro(20_000));
            default -> new Dwelling.Rented(euro(1_200), Euro.ZERO);
        };
    }

    private Savings savings() {
        return random.nextInt(3) > 0
                ? new Savings(euro(8_000), Euro.ZERO, Euro.ZERO)
                : new Savings(euro(150_000), euro(50_000), euro(20_000));
    }

    private NewJob job() {
        return new NewJob(
                Hours.of(random.nextInt(41)),
                euro(40),
                HolidayAllowance.APART,
                Percentage.of(Integer.toString(random.nextInt(10))),
                YearMonth.of(2026, month()),
                new Commute(
                        random.nextInt(5_000),
                        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(6)),
                        euro(1),
                        euro(1)),
                euro(100));
    }

    private List<Childcare> care(int children) {
        var lines = new ArrayList<Childcare>();
        for (int i = 0; i < children; i++) {
            if (random.nextBoolean()) {
                var kind = KINDS.get(random.nextInt(KINDS.size()));
                lines.add(new Childcare(i, kind, new Hours(random.nextInt(25_000), 100), euro(14)));
            }
        }
        return lines;
    }
}
