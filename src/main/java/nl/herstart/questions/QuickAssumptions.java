package nl.herstart.questions;

import java.time.Year;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.situation.Childcare.Kind;
import nl.herstart.calculator.situation.Pay;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Range;

/**
 * What we fill in for somebody who does not know, or who only answers the questions of the home page. Ordinary
 * rather than average; every one of them is told with the result and can be changed there. What the law says about it,
 * such as the minimum wage, comes from the calculator.
 *
 * @param months from the first to the last there are figures for
 * @param countsServiceCosts whether service costs count for huurtoeslag, so that we ask for them
 * @param age of both adults, in years
 * @param childAges of the first child, the second and so on
 * @param wage gross a month, of a partner and of a job there already is
 * @param rent bare rent a month
 * @param homeValue WOZ value of a home of one's own: the average of all homes in 2025, 5,0% up on the year before (CBS, June
 *     2025, as told by blikopnieuws.nl/economie/306542)
 * @param mortgageInterest on that home, a year; our own assumption
 * @param usualStart the month in which the job starts, as long as that is not over
 * @param hours of the job, a week
 * @param dagopvangPerDay hours of day care a month for each day of work a week
 * @param bsoPerDay the same for care before and after school
 * @param kilometres one way, for who pays for the journey
 * @param perKilometre what a kilometre costs, and what the employer pays for it
 * @param hourlyWage the minimum wage
 * @param hourlyPrices the highest price an hour that gives toeslag
 */
record QuickAssumptions(
        Year year,
        Range<YearMonth> months,
        boolean countsServiceCosts,
        int age,
        List<Integer> childAges,
        Euro wage,
        Euro rent,
        Euro homeValue,
        Euro mortgageInterest,
        int usualStart,
        Hours hours,
        int dagopvangPerDay,
        int bsoPerDay,
        int kilometres,
        Euro perKilometre,
        Euro hourlyWage,
        Map<Kind, Euro> hourlyPrices) {

    private static final YearMonth MIDDLE_OF_YEAR_ZERO = YearMonth.of(0, 6);
    private static final Hours DAY = Hours.of(8);
    private static final int MOST_DAYS = 5;
    private static final int FIRST_SCHOOL_AGE = 4;
    private static final int LAST_PRIMARY_SCHOOL_AGE = 11;

    /** Our assumptions with the figures of one year. */
    static QuickAssumptions in(Calculator calculator, Year year) {
        var thresholds = calculator.thresholds(year);
        var years = new TreeSet<>(calculator.years());
        var prices = new EnumMap<Kind, Euro>(thresholds.maximumUurprijzen());
        prices.put(Kind.INFORMEEL, Objects.requireNonNull(prices.get(Kind.GASTOUDER)));
        return new QuickAssumptions(
                year,
                new Range<>(years.first().atMonth(1), years.last().atMonth(12)),
                thresholds.countsServicekosten(),
                38,
                List.of(8, 5, 3, 10, 1),
                Euro.of(3_000),
                Euro.of(700),
                Euro.of(398_000),
                Euro.of(6_000),
                7,
                Hours.of(20),
                44,
                20,
                10,
                Euro.of("0.23"),
                thresholds.minimumuurloon(),
                prices);
    }

    /** The month in which the job starts; in the present year none that is over. */
    YearMonth start(YearMonth now) {
        var usual = year.atMonth(usualStart);
        return now.getYear() == year.getValue() && now.isAfter(usual) ? now : usual;
    }

    /** The minimum wage, as a wage by the hour. */
    Pay hourlyPay() {
        return new Pay.Hourly(hourlyWage);
    }

    /** The month of birth of an adult. */
    YearMonth born() {
        return MIDDLE_OF_YEAR_ZERO.plusYears(year.getValue() - age);
    }

    /** The month of birth of a child; the first child is 1. */
    YearMonth childBorn(int number) {
        int age = childAges.get((number - 1) % childAges.size());
        return MIDDLE_OF_YEAR_ZERO.plusYears(year.getValue() - age);
    }

    /** The word for the care that goes with an age; {@code geen} for a child at secondary school. */
    String careFor(YearMonth born) {
        int age = year.getValue() - born.getYear();
        if (age > LAST_PRIMARY_SCHOOL_AGE) {
            return "geen";
        }
        return age < FIRST_SCHOOL_AGE ? "dagopvang" : "bso";
    }

    /** Hours of care a month for somebody who works so many hours a week: a day of care for each day of work. */
    Hours careHours(Kind kind, Hours work) {
        long days = Math.min(MOST_DAYS, Hours.of(1).inProportion(work, DAY).ceiled());
        return Hours.of(days * (kind == Kind.BSO ? bsoPerDay : dagopvangPerDay));
    }

    /** The price an hour. */
    Euro hourlyPrice(Kind kind) {
        return Objects.requireNonNull(hourlyPrices.get(kind));
    }
}
