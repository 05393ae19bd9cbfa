package nl.herstart.questions;

import static nl.herstart.questions.Asking.amount;
import static nl.herstart.questions.Asking.choice;
import static nl.herstart.questions.Asking.month;
import static nl.herstart.questions.Asking.question;
import static nl.herstart.questions.Asking.smallAmount;
import static nl.herstart.questions.Asking.ticks;
import static nl.herstart.questions.Asking.whole;

import java.math.BigDecimal;
import java.time.Year;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.herstart.calculator.situation.Child;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.form.PerPeriod;
import nl.herstart.platform.form.Period;
import nl.herstart.questions.Question.Control;
import nl.herstart.value.Euro;

/**
 * The catalogue: every question of the form, in the order of its pages. The pages, the page of all questions, "weet ik
 * niet", the quick answer, the answers told back and the codes of answers all read it; {@link Household} makes a situation
 * of the answers.
 */
final class Questions {

    private static final Map<String, Question<?>> BY_FIELD = new LinkedHashMap<>();
    private static final Pattern CHILD = Pattern.compile("-(\\d{1,2})(?=-|$)");
    private static final Pattern BESIDE = Pattern.compile(
            "(" + Answers.UNKNOWN + "|" + Answers.SURE + "|" + Answers.PLAN + "|" + FormField.UNIT + ")$");
    private static final int SCHOOL_AGE = 4;
    private static final int DECEMBER = 12;
    private static final int AGE_OF_JOBS = 15;

    /** What may be said of a partner: that there is no verblijfsrecht, or no Dutch insurance for health. */
    static final String NO_RESIDENCE = "verblijf";

    static final String NOT_INSURED = "verzekering";
    static final PerPeriod NO_COSTS = new PerPeriod(Euro.ZERO, Period.MAAND);
    private static final String[] CARE = {CareQuestions.NONE, "dagopvang", "bso", "gastouder", "informeel"};

    static final Question<YearMonth> BORN =
            listed(month("geboortemaand", Page.JIJ).orGuess(QuickAssumptions::born));
    static final Question<String> PARTNER =
            listed(choice("partner", Page.JIJ, Control.RADIOS, "ja", "nee").orGuess(assumed -> "nee"));
    static final Question<Integer> CHILDREN =
            listed(whole("kinderen", Page.JIJ, Limits.CHILDREN, "kinderen").orGuessUnasked(0));
    static final HousemateQuestions HOUSEMATES = new HousemateQuestions(Page.JIJ);

    static final Question<YearMonth> PARTNER_BORN =
            listed(month("partner-geboortemaand", Page.PARTNER).orGuess(QuickAssumptions::born));
    static final IncomeQuestions PARTNER_INCOME = new IncomeQuestions("partner-", Page.PARTNER, "loon");
    static final Coming PARTNER_WAGE_COMES = ChangeQuestions.wage("partnerloon", Page.PARTNER, "partner-inkomen");
    static final Coming PARTNER_COMES = ChangeQuestions.partner();

    static final Question<List<String>> PARTNER_PARTICULARS =
            listed(ticks("partner-let-op", Page.PARTNER, List.of(NO_RESIDENCE, NOT_INSURED))
                    .orNothing());

    static final Question<YearMonth> CHILD_BORN =
            listed(month("kind-#", Page.KINDEREN).orGuess());
    static final SharedChildQuestions SHARED_CHILDREN = new SharedChildQuestions(Page.KINDEREN);
    static final Question<String> CHILD_RESIDES =
            listed(choice("kind-#-verblijf", Page.KINDEREN, Control.RADIOS, "ja", "nee")
                    .orGuess(assumed -> "ja"));

    static final IncomeQuestions INCOME = new IncomeQuestions("", Page.INKOMEN, "geen");
    static final Coming WAGE_COMES = ChangeQuestions.wage("loon", Page.INKOMEN, "inkomen");
    static final Question<String> UNINSURED =
            listed(choice("niet-verzekerd", Page.INKOMEN, Control.BOX, "ja").orNothing());

    static {
        HOUSEMATES.listWithIncome();
    }

    static final Question<String> HOME = listed(choice("wonen", Page.WONEN, Control.ANSWERS, "huur", "koop", "anders")
            .orGuess(assumed -> "huur"));
    static final Question<PerPeriod> CHILD_EARNS = amount(
                    "kind-#-inkomen", Page.WONEN, Limits.PER_YEAR, Period.JAAR, Period.MAAND)
            .after("wonen", "huur")
            .orNothing();
    static final Question<Euro> RENT = listed(amount("huur", Page.WONEN, Limits.RENT, "per-maand")
            .after("wonen", "huur")
            .orGuess(QuickAssumptions::rent));
    static final Question<Euro> SERVICE_COSTS = listed(amount("servicekosten", Page.WONEN, Limits.RENT, "per-maand")
            .after("wonen", "huur")
            .in(QuickAssumptions::countsServiceCosts)
            .orGuess(assumed -> Euro.ZERO));

    static {
        HOUSEMATES.listWithRent();
        listed(CHILD_EARNS);
    }

    static final Question<Euro> HOME_VALUE = listed(amount("woz", Page.WONEN, Limits.ASSETS, "bedrag")
            .after("wonen", "koop")
            .orGuess(QuickAssumptions::homeValue));
    static final Question<PerPeriod> INTEREST =
            listed(amount("hypotheekrente", Page.WONEN, Limits.PER_YEAR, Period.JAAR, Period.MAAND)
                    .after("wonen", "koop")
                    .orGuess(assumed -> new PerPeriod(assumed.mortgageInterest(), Period.JAAR)));
    static final ChangeQuestions.Moving MOVING = ChangeQuestions.moving();
    static final Question<String> SAVINGS = listed(
            choice("vermogen", Page.WONEN, Control.ANSWERS, "minder", "meer").orGuess(assumed -> "minder"));
    static final Question<Euro> BANK = listed(savings("bank"));
    static final Question<Euro> INVESTMENTS = listed(savings("beleggingen"));
    static final Question<Euro> DEBTS = listed(savings("schulden"));

    static final JobQuestions JOB = new JobQuestions(Page.BAAN);

    /** The field, never seen, with the hours at which travel and care were told. */
    static final String PLAN_HOURS = JOB.hours.field() + Answers.PLAN;

    static final Question<String> CARE_ALREADY = listed(
            choice("opvang-al", Page.OPVANG, Control.ANSWERS, "nee", "ja").orGuessUnasked("nee"));
    static final CareQuestions CARE_NOW = new CareQuestions(choice("opvang-nu-#", Page.OPVANG, Control.RADIOS, CARE)
            .after("opvang-al", "ja")
            .orGuessUnasked(CareQuestions.NONE));
    static final Coming CARE_NOW_COMES = ChangeQuestions.careNow();
    static final CareQuestions CARE_FOR_JOB = new CareQuestions(
            choice("opvang-#", Page.OPVANG, Control.RADIOS, CARE).orGuess().unlessStopping());

    static final ChangeQuestions.AfterSchool AFTER_SCHOOL = ChangeQuestions.afterSchool();

    static final Question<YearMonth> TO_SCHOOL = listed(question(
                    "opvang-#-school",
                    Page.OPVANG,
                    Control.MONTH,
                    "maand",
                    (read, assumed) -> read.month(
                            Limits.FIRST_BIRTH, assumed.months().most().plusYears(Limits.TO_SECONDARY_SCHOOL.most())))
            .after("opvang-#", "dagopvang", "bso", "gastouder")
            .orGuess()
            .orNothing());

    static final Question<String> GROUND = listed(choice(
                    "opvanggrond",
                    Page.OPVANG,
                    Control.RADIOS,
                    CareQuestions.NONE,
                    "studie",
                    "inburgering",
                    "traject",
                    "werk")
            .orNothing());

    static final Question<String> PARTNER_GROUND = listed(choice(
                    "partner-opvanggrond",
                    Page.OPVANG,
                    Control.RADIOS,
                    CareQuestions.NONE,
                    "studie",
                    "inburgering",
                    "traject",
                    "wlz",
                    "detentie",
                    "werk")
            .orNothing());

    static {
        SHARED_CHILDREN.listWithCare();
    }

    static final Question<String> TRAVEL = listed(choice("reizen", Page.KOSTEN, Control.ANSWERS, "nee", "ja")
            .orGuess(assumed -> "nee")
            .unlessStopping());
    static final Question<BigDecimal> KILOMETRES = listed(question(
                    "km",
                    Page.KOSTEN,
                    Control.NUMBER,
                    "kilometers",
                    (read, assumed) -> read.amount(
                                    Euro.of(Limits.KILOMETRES.least()), Euro.of(Limits.KILOMETRES.most()))
                            .map(Euro::toDecimal))
            .after("reizen", "ja")
            .orGuess(assumed -> BigDecimal.valueOf(assumed.kilometres())));
    static final Question<Integer> TRAVEL_DAYS = listed(whole("dagen", Page.KOSTEN, Limits.TRAVEL_DAYS, "dagenPerWeek")
            .after("reizen", "ja")
            .orGuess());
    static final Question<Euro> COST_PER_KILOMETRE = listed(perKilometre("km-kosten"));
    static final Question<Euro> ALLOWANCE_PER_KILOMETRE = listed(perKilometre("km-vergoeding"));
    static final Question<PerPeriod> OTHER_COSTS =
            listed(amount("overig", Page.KOSTEN, Limits.PER_MONTH, Period.MAAND, Period.JAAR)
                    .orGuessUnasked(NO_COSTS)
                    .orNothing()
                    .unlessStopping());

    private Questions() {}

    /** Every question, in the order of the form. */
    static List<Question<?>> all() {
        return List.copyOf(BY_FIELD.values());
    }

    /** The question that a field answers, or that the box "weet ik niet" or the list of units beside it is about. */
    static Optional<Question<?>> of(String field) {
        var whole = BY_FIELD.get(field);
        if (whole != null) {
            return Optional.of(whole);
        }
        var known = BESIDE.matcher(field).replaceFirst("");
        var number = CHILD.matcher(known);
        var question = Optional.<Question<?>>ofNullable(BY_FIELD.get(number.replaceFirst("-#")));
        return number.reset().find() ? question.map(of -> of.about(Integer.parseInt(number.group(1)))) : question;
    }

    /** Whether a question is for this household: that about secondary school, say, only for a child of that age. */
    static boolean concerns(Question<?> question, Situation read) {
        int child = question.child();
        if (child > 0 && !concernsChild(question, child, read)) {
            return false;
        }
        if (question.field().equals(PARTNER_GROUND.field())) {
            return needsGround(read);
        }
        if (question.field().equals(GROUND.field())) {
            return needsOwnGround(read);
        }
        return HOUSEMATES.concerns(question, read) && SHARED_CHILDREN.concerns(question, read.children());
    }

    private static boolean concernsChild(Question<?> question, int child, Situation read) {
        boolean isThere = child <= read.children().size();
        if (question.field().equals(AFTER_SCHOOL.comes().about(child).field())) {
            return isThere && turnsFour(read.children().get(child - 1), read.year());
        }
        if (question.field().equals(TO_SCHOOL.about(child).field())) {
            return isThere && read.children().get(child - 1).isAboutToGoToSecondarySchool(read.year());
        }
        if (question.field().equals(CHILD_RESIDES.about(child).field())) {
            return isThere && hasPartnerWithoutResidence(read);
        }
        return !question.field().equals(CHILD_EARNS.about(child).field())
                || (isThere && mayEarn(read.children().get(child - 1), read.year()));
    }

    /** Whether a child is old enough to earn more than huurtoeslag leaves out. */
    static boolean mayEarn(Child child, Year year) {
        return child.ageIn(year.getValue(), DECEMBER) >= AGE_OF_JOBS;
    }

    /** Whether there is a partner who has to have another ground than work for childcare; without residence none helps. */
    static boolean needsGround(Situation read) {
        return read.adults().size() > 1
                && !read.children().isEmpty()
                && !hasPartnerWithoutResidence(read)
                && read.adults().get(1).incomes().stream().noneMatch(Income::isWork);
    }

    /** Whether who asks has to have another ground than work for the care there is already. */
    static boolean needsOwnGround(Situation read) {
        return !read.childcareNow().isEmpty()
                && read.aanvrager().incomes().stream().noneMatch(Income::isWork);
    }

    private static boolean hasPartnerWithoutResidence(Situation read) {
        return read.adults().size() > 1 && !read.adults().get(1).standing().hasVerblijfsrecht();
    }

    /** Whether a child turns four in a year, after which it goes to school. */
    static boolean turnsFour(Child child, Year year) {
        return child.born().getYear() + SCHOOL_AGE == year.getValue();
    }

    /** Takes a question up in the catalogue. */
    static <T> Question<T> listed(Question<T> question) {
        BY_FIELD.put(question.field(), question);
        return question;
    }

    private static Question<Euro> savings(String field) {
        return amount(field, Page.WONEN, Limits.ASSETS, "bedrag")
                .after("vermogen", "meer")
                .orGuess(assumed -> Euro.ZERO);
    }

    private static Question<Euro> perKilometre(String field) {
        return smallAmount(field, Page.KOSTEN, Limits.PER_KILOMETRE, "perKilometer")
                .after("reizen", "ja")
                .orGuess(QuickAssumptions::perKilometre);
    }
}
