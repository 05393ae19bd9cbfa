package nl.herstart.questions;

import static nl.herstart.questions.Asking.choice;
import static nl.herstart.questions.Asking.month;
import static nl.herstart.questions.Asking.question;
import static nl.herstart.questions.Questions.listed;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.herstart.calculator.situation.Commute;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.calculator.situation.NewJob;
import nl.herstart.calculator.situation.Pay;
import nl.herstart.calculator.situation.Person;
import nl.herstart.platform.form.FormField;
import nl.herstart.questions.Question.Control;
import nl.herstart.questions.Question.Kind;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Percentage;

/** What is asked about the job that somebody is thinking of, and the one there is, but for what it costs. */
final class JobQuestions {

    /** What happens to the job there is. */
    static final String PRESENT = "baan-nu";

    static final String STOPS = "stoppen";
    private static final String ADDS = "erbij";
    private static final String APART = "apart";
    private static final String SAME_EMPLOYER = "meer";

    /** The wage is of an hour; else of a month of so many hours a week, as {@code maand-36}. */
    private static final String HOURLY = "uur";

    private static final String MONTHLY = "maand-";
    private static final List<Integer> WEEKS_OF_WORK = List.of(40, 38, 37, 36, 32, 28, 24, 20, 16, 12, 8);
    /** For an hour nobody earns this; for a month one can, and may have meant that. */
    private static final Euro MOST_TYPED = Euro.of(100_000);

    static final Euro MUCH_AN_HOUR = Euro.of(100);
    private static final int SCHOOL_WEEKS = 40;

    final Question<Hours> hours;
    final Question<Pay> pay;
    final Question<YearMonth> start;
    private final Question<String> present;
    private final Question<Hours> presentHours;
    private final Question<String> holidayAllowance;
    private final Question<String> temporary;
    final Question<YearMonth> end;
    private final Question<String> notAllWeeks;
    private final Question<Integer> weeks;
    private final Question<Percentage> pension;

    /** Takes them up in the catalogue. */
    JobQuestions(Page page) {
        present = listed(choice(PRESENT, page, Control.RADIOS, ADDS, "plaats", SAME_EMPLOYER, STOPS)
                .after("inkomen", "loon")
                .orGuess(assumed -> ADDS));
        presentHours = listed(Asking.hours("loon-uren", page, Limits.WORK, "urenPerWeek")
                .after(PRESENT, "plaats", SAME_EMPLOYER, STOPS)
                .orNothing());
        hours = listed(Asking.hours("uren", page, Limits.WORK, "urenPerWeek")
                .orGuess(QuickAssumptions::hours)
                .unlessStopping());
        var units = new ArrayList<>(List.of(HOURLY));
        WEEKS_OF_WORK.forEach(week -> units.add(MONTHLY + week));
        pay = listed(question(
                        "uurloon",
                        page,
                        new Kind<>(
                                Control.AMOUNT,
                                "loon",
                                List.of(),
                                units,
                                Optional.empty(),
                                (read, assumed) -> pay(read, units)))
                .orGuess(QuickAssumptions::hourlyPay)
                .unlessStopping());
        holidayAllowance = listed(Asking.holidayAllowance("vakantiegeld", page).unlessStopping());
        start = listed(question(
                        "vanaf",
                        page,
                        Control.LIST,
                        "maand",
                        (read, assumed) -> read.month(
                                assumed.months().least(), assumed.months().most()))
                .orGuess());
        temporary =
                listed(choice("tijdelijk", page, Control.BOX, "ja").orNothing().unlessStopping());
        end = listed(
                month("baan-tot", page).after("tijdelijk", "ja").orNothing().unlessStopping());
        pension = listed(question(
                        "pensioen",
                        page,
                        Control.NUMBER,
                        "pensioen",
                        (read, assumed) ->
                                read.percentage(Limits.PENSION_PREMIUM.least(), Limits.PENSION_PREMIUM.most()))
                .orGuess(assumed -> Percentage.ZERO)
                .unlessStopping());
        notAllWeeks = listed(
                choice("schoolweken", page, Control.BOX, "ja").orNothing().unlessStopping());
        weeks = listed(Asking.whole("weken", page, Limits.PAID_WEEKS, "weken")
                .after("schoolweken", "ja")
                .orGuess(assumed -> SCHOOL_WEEKS)
                .unlessStopping());
    }

    private static Optional<Pay> pay(FormField read, List<String> units) {
        return read.unit(units).flatMap(unit -> {
            var most = unit.equals(HOURLY) ? MOST_TYPED : Limits.PER_MONTH.most();
            return read.amount(Limits.HOURLY_WAGE.least(), most).map(amount -> pay(amount, unit));
        });
    }

    private static Pay pay(Euro gross, String unit) {
        return unit.equals(HOURLY)
                ? new Pay.Hourly(gross)
                : new Pay.FullTime(gross, Hours.of(Long.parseLong(unit.substring(MONTHLY.length()))));
    }

    /** In what a wage that is much for an hour may have been meant: a month of these hours of work, or of usual ones. */
    List<String> meantInstead(NewJob job) {
        boolean isMuch =
                job.pay() instanceof Pay.Hourly hourly && hourly.gross().isMoreThan(MUCH_AN_HOUR);
        return isMuch
                ? Stream.of(job.hoursPerWeek(), Hours.of(36), Hours.of(40))
                        .map(hours -> MONTHLY + hours)
                        .filter(pay.kind().units()::contains)
                        .distinct()
                        .toList()
                : List.of();
    }

    /**
     * A job without what it costs, and who would have it.
     *
     * @param stops whether it is for no hours in the place of the work there is
     */
    record Told(Person person, NewJob job, boolean stops) {}

    /**
     * What is told about both, of somebody of whom we know what there is now.
     *
     * @param soonest the first month in which it can still start
     */
    Told told(Interview interview, Person person, YearMonth soonest) {
        var change = person.hasWage() ? interview.ask(present) : ADDS;
        if (change.isEmpty() || change.equals(ADDS)) {
            return new Told(
                    person,
                    job(interview, soonest, List.of(), interview.assumed().hourlyPay(), APART),
                    false);
        }
        var incomes = new ArrayList<>(person.incomes());
        int place = place(incomes);
        var wage = ((Income.Wage) incomes.get(place))
                .forHours(interview.offer(presentHours).orElse(null));
        incomes.set(place, wage);
        var hourly = interview.assumed().hourlyPay();
        var asNow = wage.hoursPerWeek()
                .filter(worked -> worked.compareTo(Limits.FULL_TIME.least()) >= 0)
                .<Pay>map(worked -> new Pay.FullTime(wage.grossPerMonth(), worked))
                .orElse(hourly);
        var job = change.equals(STOPS)
                ? none(wage, asNow, interview.ask(start, interview.assumed().start(soonest)), place)
                : job(
                        interview,
                        soonest,
                        List.of(place),
                        change.equals(SAME_EMPLOYER) ? asNow : hourly,
                        wage.holidayAllowance().name().toLowerCase(Locale.ROOT));
        return new Told(person.with(incomes), job, change.equals(STOPS));
    }

    private static int place(List<Income> incomes) {
        return IntStream.range(0, incomes.size())
                .filter(place -> incomes.get(place) instanceof Income.Wage)
                .findFirst()
                .orElseThrow();
    }

    /** No hours in the place of a wage; at more hours it would pay as much. */
    private static NewJob none(Income.Wage wage, Pay asNow, YearMonth from, int place) {
        return new NewJob(
                Hours.ZERO,
                asNow,
                wage.holidayAllowance(),
                Percentage.ZERO,
                Limits.PAID_WEEKS.most(),
                from,
                List.of(place),
                true,
                Commute.NONE,
                Euro.ZERO);
    }

    private NewJob job(
            Interview interview, YearMonth soonest, List<Integer> replaced, Pay usualPay, String usualAllowance) {
        var worked = interview.ask(hours);
        var paid = interview.ask(pay, usualPay);
        if (paid instanceof Pay.Hourly hourly && hourly.gross().isMoreThan(Limits.HOURLY_WAGE.most())) {
            interview.refuse(pay.field(), "loonPerUur", hourly.gross());
        }
        var allowance = Household.holidayAllowance(interview.ask(holidayAllowance, usualAllowance));
        var from = interview.ask(start, interview.assumed().start(soonest));
        var last = interview.offer(temporary).flatMap(ends -> last(interview, from));
        var premium = interview.ask(pension);
        int paidWeeks = interview.offer(notAllWeeks).isPresent() ? interview.ask(weeks) : Limits.PAID_WEEKS.most();
        return new NewJob(worked, paid, allowance, premium, paidWeeks, from, replaced, true, Commute.NONE, Euro.ZERO)
                .lasting(last.orElse(null));
    }

    /** The last month, as far as it is in the year in which the job starts. */
    private Optional<YearMonth> last(Interview interview, YearMonth from) {
        var last = interview.offer(end);
        if (last.isEmpty()) {
            interview.refuse(end.field(), "geenLaatsteMaand");
        }
        return last.filter(month -> month.getYear() <= from.getYear());
    }
}
