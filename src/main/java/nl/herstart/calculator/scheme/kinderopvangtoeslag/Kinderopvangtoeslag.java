package nl.herstart.calculator.scheme.kinderopvangtoeslag;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.herstart.calculator.awir.Awir;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.scheme.Facts;
import nl.herstart.calculator.scheme.Ground;
import nl.herstart.calculator.scheme.Outcome;
import nl.herstart.calculator.scheme.Outcome.Granted;
import nl.herstart.calculator.scheme.Outcome.Refused;
import nl.herstart.calculator.scheme.Outcome.Unknown;
import nl.herstart.calculator.scheme.Scheme;
import nl.herstart.calculator.situation.Childcare;
import nl.herstart.calculator.situation.CoOuder;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Months;
import nl.herstart.calculator.sum.Step;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Percentage;

/**
 * Kinderopvangtoeslag: a share of what registered childcare costs, in months in which every adult works, or has another ground for it.
 *
 * <p>At most 230 hours a month for one child and at most the maximum price count. The child with most hours gets the
 * first child's share, all others the next children's, both by the income of the whole year. How many hours the parents
 * work does not matter, that they work does. The right ends in the month in which a child goes to secondary school.
 *
 * <p>When somebody stops within the year, the right goes on for three months, and hours that are left of the year count
 * after that too: so many months times 230.
 *
 * <p>Basis: Wet kinderopvang, artikelen 1.1 and 1.5 to 1.7; Besluit kinderopvangtoeslag, artikelen 3, 6 and 8a. The hours of a
 * month are of two parents together who share a child.
 */
public final class Kinderopvangtoeslag implements Scheme {

    /** Why there is none. */
    public enum No implements Ground {
        GEEN_OPVANG,
        GEEN_WERK,
        PARTNER_ZONDER_GROND,
        PARTNER_ZONDER_VERBLIJFSRECHT,
        KIND_NIET_BIJ_JOU,
        KIND_TE_OUD,
        BEDRAG_TE_LAAG,
        PERCENTAGE_ONBEKEND
    }

    /** How it comes about; of the first month in which there is any, a month. */
    public enum By implements Step {
        KOSTEN_DIE_TELLEN,
        EERSTE_KIND,
        VOLGEND_KIND,
        MAANDBEDRAG
    }

    private static final int MONTHS = 12;

    private final KinderopvangtoeslagParameters parameters;
    private final PercentageTable table;
    private final Awir awir;

    /** The law of one year. */
    public Kinderopvangtoeslag(LawBook book) {
        this.parameters = book.read(KinderopvangtoeslagParameters.class);
        this.table = PercentageTable.in(
                book,
                parameters.hoogstePercentage(),
                parameters.inkomenHoogstePercentage(),
                parameters.hoogsteVolgendeKinderen());
        this.awir = Awir.in(book);
    }

    /** The most hours of care a month that count for one child. */
    public Hours maximumUren() {
        return Hours.of(parameters.maximumUrenPerMaand());
    }

    /** From how many calendar months before the month of a request there is a right. */
    public int maandenTerug() {
        return parameters.maandenTerug();
    }

    /** The highest price an hour that counts, of each kind of care that gives toeslag. */
    public Map<Childcare.Kind, Euro> maximumUurprijzen() {
        var prices = new EnumMap<Childcare.Kind, Euro>(Childcare.Kind.class);
        for (var kind : Childcare.Kind.values()) {
            if (kind.isRegistered()) {
                prices.put(kind, parameters.maximumUurprijs(kind));
            }
        }
        return prices;
    }

    @Override
    public Outcome assess(Facts facts) {
        if (!facts.plan().hasChildcare()) {
            return new Refused(No.GEEN_OPVANG);
        }
        if (!facts.isPartnerEverResident()) {
            return new Refused(No.PARTNER_ZONDER_VERBLIJFSRECHT);
        }
        var counted = counted(facts.plan());
        IntFunction<List<CountedCare>> care =
                month -> facts.isPartnerResidentIn(month) ? counted.apply(month) : List.of();
        var together = shares(facts.toetsingsinkomen());
        var alone = facts.situation().isPartnerForPartOfYear() ? shares(facts.ofAanvrager()) : together;
        if ((!together.isNextKnown() || !alone.isNextKnown()) && hasNextChild(facts.plan())) {
            return new Unknown(No.PERCENTAGE_ONBEKEND);
        }
        IntFunction<Shares> shares = month -> facts.plan().hasPartnerIn(month) ? together : alone;
        var unrounded = facts.plan().losesRightToCare()
                ? Months.each(month -> toeslag(care.apply(month), shares.apply(month)))
                : Months.each(facts.plan(), month -> toeslag(care.apply(month), shares.apply(month)));
        if (unrounded.sum().isZero()) {
            return new Refused(ground(facts.plan()));
        }
        if (awir.isTooSmall(unrounded.sum())) {
            return new Refused(No.BEDRAG_TE_LAAG);
        }
        return new Granted(awir.paid(unrounded), () -> working(care, shares));
    }

    /** What is paid of the care of the first child and of the next ones at an income. */
    private record Shares(Percentage first, Percentage next, boolean isNextKnown) {}

    private Shares shares(Euro toetsingsinkomen) {
        var first = table.first(toetsingsinkomen);
        var next = table.next(toetsingsinkomen);
        return new Shares(first, next.orElse(first), next.isPresent());
    }

    private static Euro toeslag(List<CountedCare> care, Shares shares) {
        int firstChild = firstChild(care);
        var sum = Euro.ZERO;
        for (var one : care) {
            sum = sum.plus(one.toeslag(one.child() == firstChild ? shares.first() : shares.next()));
        }
        return sum;
    }

    /** The care that gives toeslag in each month. */
    private IntFunction<List<CountedCare>> counted(YearPlan plan) {
        if (!plan.losesRightToCare()) {
            return month ->
                    plan.allQualifyIn(month) ? countedIn(plan, month, child -> mostHours(plan, child)) : List.of();
        }
        var year = countedUntilUsed(plan);
        return month -> year.get(month - 1);
    }

    /** In order of the months: from the first month with a right on, as long as a child has hours left of the year. */
    private List<List<CountedCare>> countedUntilUsed(YearPlan plan) {
        long months = monthsWithRight(plan);
        var used = new HashMap<Integer, Hours>();
        var year = new ArrayList<List<CountedCare>>();
        boolean begun = false;
        for (int month = 1; month <= MONTHS; month++) {
            begun |= hasRight(plan, month);
            var care = begun
                    ? countedIn(
                            plan,
                            month,
                            child -> mostHours(plan, child)
                                    .min(mostHours(plan, child)
                                            .times(months)
                                            .minusOrZero(used.getOrDefault(child, Hours.ZERO))))
                    : List.<CountedCare>of();
            care.forEach(one -> used.merge(one.child(), one.hours(), Hours::plus));
            year.add(care);
        }
        return year;
    }

    private boolean hasRight(YearPlan plan, int month) {
        return hasRight(plan, month, 0) && hasRight(plan, month, 1);
    }

    /** Whether an adult stands in no way; months without a partner count as if there was one that does not. */
    private boolean hasRight(YearPlan plan, int month, int adult) {
        return !plan.isThere(adult, month) || plan.qualifiesSince(month - parameters.maandenUitloop(), month, adult);
    }

    /** Of the adult who has fewest. */
    private long monthsWithRight(YearPlan plan) {
        return IntStream.rangeClosed(0, 1)
                .mapToLong(adult -> IntStream.rangeClosed(1, MONTHS)
                        .filter(month -> hasRight(plan, month, adult))
                        .count())
                .min()
                .orElseThrow();
    }

    private boolean hasNextChild(YearPlan plan) {
        var counted = counted(plan);
        for (int month = 1; month <= MONTHS; month++) {
            var care = counted.apply(month);
            int firstChild = firstChild(care);
            if (care.stream()
                    .anyMatch(one -> one.child() != firstChild && one.cost().isPositive())) {
                return true;
            }
        }
        return false;
    }

    private static int firstChild(List<CountedCare> care) {
        CountedCare foremost = CountedCare.none(Integer.MAX_VALUE);
        for (var one : care) {
            if (one.goesBefore(foremost)) {
                foremost = one;
            }
        }
        return foremost.child();
    }

    /** @param most of how many hours a child may have toeslag in the month */
    private List<CountedCare> countedIn(YearPlan plan, int month, IntFunction<Hours> most) {
        var care = new TreeMap<Integer, CountedCare>();
        for (var line : plan.childcareIn(month)) {
            if (isRegistered(line) && isOurs(plan, line) && !isInSecondarySchool(plan, line, month)) {
                var hours = most.apply(line.child());
                care.merge(
                        line.child(),
                        counted(CountedCare.none(line.child()), line, hours),
                        (sum, one) -> counted(sum, line, hours));
            }
        }
        return List.copyOf(care.values());
    }

    private CountedCare counted(CountedCare sofar, Childcare line, Hours most) {
        var hours = line.hoursPerMonth().min(most.minusOrZero(sofar.hours()));
        return sofar.plus(hours, line.pricePerHour().min(parameters.maximumUurprijs(line.kind())));
    }

    private static boolean isRegistered(Childcare line) {
        return line.kind().isRegistered();
    }

    /** Of how many hours a month one child may have toeslag here: what a parent who lives elsewhere pays for comes off. */
    private Hours mostHours(YearPlan plan, int child) {
        return plan.situation()
                .children()
                .get(child)
                .coOuder()
                .map(CoOuder::hoursOfOther)
                .map(others -> maximumUren().minusOrZero(others))
                .orElseGet(this::maximumUren);
    }

    private static boolean isOurs(YearPlan plan, Childcare line) {
        return plan.situation()
                .children()
                .get(line.child())
                .isOurs(plan.situation().year());
    }

    private static boolean isInSecondarySchool(YearPlan plan, Childcare line, int month) {
        return plan.situation().children().get(line.child()).isInSecondarySchool(plan.year(), month);
    }

    private No ground(YearPlan plan) {
        boolean registered = false;
        boolean ours = false;
        for (int month = 1; month <= MONTHS; month++) {
            if (countedIn(plan, month, child -> mostHours(plan, child)).stream()
                    .anyMatch(care -> care.cost().isPositive())) {
                return IntStream.rangeClosed(1, MONTHS).anyMatch(plan::onlyPartnerLacksGroundIn)
                        ? No.PARTNER_ZONDER_GROND
                        : No.GEEN_WERK;
            }
            ours |= plan.childcareIn(month).stream().anyMatch(line -> isRegistered(line) && isOurs(plan, line));
            registered |= plan.childcareIn(month).stream()
                    .anyMatch(
                            line -> isRegistered(line) && !line.hoursPerMonth().isZero());
        }
        if (registered && !ours) {
            return No.KIND_NIET_BIJ_JOU;
        }
        return registered ? No.KIND_TE_OUD : No.GEEN_OPVANG;
    }

    private static List<Line> working(IntFunction<List<CountedCare>> counted, IntFunction<Shares> sharesOf) {
        int month = 1;
        while (toeslag(counted.apply(month), sharesOf.apply(month)).isZero()) {
            month++;
        }
        var shares = sharesOf.apply(month);
        var lines = new ArrayList<Line>();
        var care = counted.apply(month);
        int firstChild = firstChild(care);
        for (var one : care) {
            boolean isFirst = one.child() == firstChild;
            var share = isFirst ? shares.first() : shares.next();
            lines.add(Line.of(By.KOSTEN_DIE_TELLEN, one.costRoundedToCents(), one.child() + 1, one.hours()));
            lines.add(Line.of(isFirst ? By.EERSTE_KIND : By.VOLGEND_KIND, one.toeslag(share), one.child() + 1, share));
        }
        var paid = toeslag(care, shares);
        lines.add(Line.of(By.MAANDBEDRAG, paid.flooredToEuros(), paid));
        return lines;
    }
}
