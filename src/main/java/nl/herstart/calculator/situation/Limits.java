package nl.herstart.calculator.situation;

import java.math.BigDecimal;
import java.time.YearMonth;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Percentage;
import nl.herstart.value.Range;

/**
 * How much a situation may hold of each thing, wherever it comes from. Wider than life, so that nobody is sent away, and
 * narrow enough for every amount that follows from it to be exact. Amounts have at most two decimals.
 */
public final class Limits {

    /** Gross, an hour. */
    public static final Range<Euro> HOURLY_WAGE = upTo(1_000);

    /** Wage, benefit, alimony, pension premium or other costs, a month. */
    public static final Range<Euro> PER_MONTH = upTo(1_000_000);

    /**
     * The wage a month that a benefit of UWV is a share of: 21,75 days of the highest dagloon there is, € 309,91 from July 2026
     * (Wfsv art. 17).
     */
    public static final Range<Euro> OLD_WAGE = new Range<>(Euro.ZERO, Euro.of("6740.54"));

    /** What somebody can still earn a month by UWV. */
    public static final Range<Euro> CAPACITY = new Range<>(Euro.ofCents(1), PER_MONTH.most());

    /** How many percent somebody is disabled for work, who can still earn some. */
    public static final Range<Integer> DISABILITY = new Range<>(35, 79);

    /** Profit or mortgage interest, a year. */
    public static final Range<Euro> PER_YEAR = upTo(10_000_000);

    /** Money, investments, debts or the value of a home. */
    public static final Range<Euro> ASSETS = upTo(10_000_000);

    /** Bare rent or service costs, a month. */
    public static final Range<Euro> RENT = upTo(100_000);

    /** What the provider of childcare asks, an hour. */
    public static final Range<Euro> CARE_PRICE = upTo(1_000);

    /** What a kilometre costs, or what the employer pays for it. */
    public static final Range<Euro> PER_KILOMETRE = upTo(10);

    /** One way, with at most two decimals. */
    public static final Range<BigDecimal> KILOMETRES = new Range<>(BigDecimal.ZERO, BigDecimal.valueOf(1_000));

    public static final Range<Integer> TRAVEL_DAYS = new Range<>(0, 5);

    /** Share of the gross wage. */
    public static final Range<Percentage> PENSION_PREMIUM = new Range<>(Percentage.ZERO, Percentage.of("100"));

    /** Of work, a week, with at most two decimals. */
    public static final Range<Hours> WORK = new Range<>(Hours.ZERO, Hours.of(60));

    /** What full time is, a week, with at most two decimals. */
    public static final Range<Hours> FULL_TIME = new Range<>(Hours.of(1), Hours.of(60));

    /** Of a year, in which work is paid. */
    public static final Range<Integer> PAID_WEEKS = new Range<>(1, 52);

    /** Of care for one child, a month, with at most two decimals. */
    public static final Range<Hours> CARE = new Range<>(Hours.ZERO, Hours.of(744));

    public static final Range<Integer> CHILDREN = new Range<>(0, 20);

    /** Other adults at the address. */
    public static final Range<Integer> MEDEBEWONERS = new Range<>(0, 20);

    /** Days of a year that a child is here. */
    public static final Range<Integer> DAYS_OF_YEAR = new Range<>(0, 366);

    /** Days of two weeks that a child is here. */
    public static final Range<Integer> DAYS_OF_FORTNIGHT = new Range<>(0, 14);

    /** How old a child is in the year in which it goes to secondary school. */
    public static final Range<Integer> TO_SECONDARY_SCHOOL = new Range<>(10, 15);

    /** In how many homes a household lives in a year. */
    public static final int HOMES = 12;

    /** How many incomes one person has, or how many lines of childcare there are. */
    public static final int MOST_LINES = 40;

    /** The first month in which somebody can have been born who lives now. */
    public static final YearMonth FIRST_BIRTH = YearMonth.of(1900, 1);

    private Limits() {}

    private static Range<Euro> upTo(long euros) {
        return new Range<>(Euro.ZERO, Euro.of(euros));
    }
}
