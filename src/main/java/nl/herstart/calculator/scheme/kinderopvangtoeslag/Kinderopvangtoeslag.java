package nl.herstart.calculator.scheme.kinderopvangtoeslag;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Months;
import nl.herstart.calculator.sum.Step;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Percentage;

/**
 * Kinderopvangtoeslag: a share of what registered childcare costs, in months in which every adult works.
 *
 * <p>At most 230 hours a month for one child and at most the maximum price count. The child with most hours gets the
 * first child's share, all others the next children's, both by the income of the whole year. How many hours the parents
 * work does not matter, that they work does. The right ends in the month in which a child goes to secondary school.
 *
 * <p>Basis: Wet kinderopvang, artikelen 1.1 and 1.5 to 1.7; Besluit kinderopvangtoeslag, artikelen 3, 6 and 8a. Left out: the right
 * by a study or a trajectory, the three months after work ends, the yearly pool of hours.
 */
public final class Kinderopvangtoeslag implements Scheme {

    /** Why there is none. */
    public enum No implements Ground {
        GEEN_OPVANG,
        GEEN_WERK,
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

    private final KinderopvangtoeslagParameters parameters;
    private final PercentageTable table;
    private final Awir awir;

    /** The law of one year. */
    public Kinderopvangtoeslag(LawBook book) {
        this.parameters = book.read(KinderopvangtoeslagParameters.class);
        this.table = PercentageTable.in(book, parameters.hoogstePercentage(), parameters.hoogsteVolgendeKinderen());
        this.awir = Awir.in(book);
    }

    /** The most hours of care a month that count for one child. */
    public Hours maximumUren() {
        return Hours.of(parameters.maximumUrenPerMaand());
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
        var first = table.first(facts.toetsingsinkomen());
        var published = table.next(facts.toetsingsinkomen());
        if (published.isEmpty() && hasNextChild(facts.plan())) {
            return new Unknown(No.PERCENTAGE_ONBEKEND);
        }
        var next = published.orElse(first);
        var unrounded = Months.each(facts.plan(), month -> inMonth(facts.plan(), month, first, next));
        if (unrounded.sum().isZero()) {
            return new Refused(ground(facts.plan()));
        }
        if (awir.isTooSmall(unrounded.sum())) {
            return new Refused(No.BEDRAG_TE_LAAG);
        }
        return new Granted(awir.paid(unrounded), () -> working(facts.plan(), first, next));
    }

    private Euro inMonth(YearPlan plan, int month, Percentage first, Percentage next) {
        if (!plan.allWorkIn(month)) {
            return Euro.ZERO;
        }
        var care = countedIn(plan, month);
        int firstChild = firstChild(care);
        var sum = Euro.ZERO;
        for (var one : care) {
            sum = sum.plus(one.toeslag(one.child() == firstChild ? first : next));
        }
        return sum;
    }

    private boolean hasNextChild(YearPlan plan) {
        for (int month = 1; month <= 12; month++) {
            var care = plan.allWorkIn(month) ? countedIn(plan, month) : List.<CountedCare>of();
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

    private List<CountedCare> countedIn(YearPlan plan, int month) {
        var care = new TreeMap<Integer, CountedCare>();
        for (var line : plan.childcareIn(month)) {
            if (isRegistered(line) && !isInSecondarySchool(plan, line, month)) {
                care.merge(
                        line.child(), counted(CountedCare.none(line.child()), line), (sum, one) -> counted(sum, line));
            }
        }
        return List.copyOf(care.values());
    }

    private CountedCare counted(CountedCare sofar, Childcare line) {
        var hours = line.hoursPerMonth().min(maximumUren().minusOrZero(sofar.hours()));
        return sofar.plus(hours, line.pricePerHour().min(parameters.maximumUurprijs(line.kind())));
    }

    private static boolean isRegistered(Childcare line) {
        return line.kind().isRegistered();
    }

    private static boolean isInSecondarySchool(YearPlan plan, Childcare line, int month) {
        return plan.situation().children().get(line.child()).isInSecondarySchool(plan.year(), month);
    }

    private No ground(YearPlan plan) {
        boolean registered = false;
        for (int month = 1; month <= 12; month++) {
            if (countedIn(plan, month).stream().anyMatch(care -> care.cost().isPositive())) {
                return No.GEEN_WERK;
            }
            registered |= plan.childcareIn(month).stream()
                    .anyMatch(
                            line -> isRegistered(line) && !line.hoursPerMonth().isZero());
        }
        return registered ? No.KIND_TE_OUD : No.GEEN_OPVANG;
    }

    private List<Line> working(YearPlan plan, Percentage first, Percentage next) {
        int month = 1;
        while (inMonth(plan, month, first, next).isZero()) {
            month++;
        }
        var lines = new ArrayList<Line>();
        var care = countedIn(plan, month);
        int firstChild = firstChild(care);
        for (var one : care) {
            boolean isFirst = one.child() == firstChild;
            var share = isFirst ? first : next;
            lines.add(Line.of(By.KOSTEN_DIE_TELLEN, one.costRoundedToCents(), one.child() + 1, one.hours()));
            lines.add(Line.of(isFirst ? By.EERSTE_KIND : By.VOLGEND_KIND, one.toeslag(share), one.child() + 1, share));
        }
        lines.add(Line.of(
                By.MAANDBEDRAG, inMonth(plan, month, first, next).flooredToEuros(), inMonth(plan, month, first, next)));
        return lines;
    }
}
