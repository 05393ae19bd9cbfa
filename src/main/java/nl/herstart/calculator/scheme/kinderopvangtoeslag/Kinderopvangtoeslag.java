package nl.herstart.calculator.scheme.kinderopvangtoeslag;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import nl.herstart.calculator.awir.Awir;
import nl.herstart.calculator.parameter.LawBook;
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
        return parameters.maximumUren();
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
        var year = new CountedYear(facts.plan(), parameters);
        var counted = year.byMonth();
        IntFunction<List<CountedCare>> care =
                month -> facts.isPartnerResidentIn(month) ? counted.apply(month) : List.of();
        var together = shares(facts.toetsingsinkomen());
        var alone = facts.situation().isPartnerForPartOfYear() ? shares(facts.ofAanvrager()) : together;
        if ((!together.isNextKnown() || !alone.isNextKnown()) && year.hasNextChild()) {
            return new Unknown(No.PERCENTAGE_ONBEKEND);
        }
        IntFunction<Shares> shares = month -> facts.plan().hasPartnerIn(month) ? together : alone;
        var unrounded = facts.plan().rightToCare().endsWithinYear()
                ? Months.each(month -> toeslag(care.apply(month), shares.apply(month)))
                : Months.each(facts.plan(), month -> toeslag(care.apply(month), shares.apply(month)));
        if (unrounded.sum().isZero()) {
            return new Refused(year.whyNone());
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
        int firstChild = CountedCare.firstOf(care);
        var sum = Euro.ZERO;
        for (var one : care) {
            sum = sum.plus(one.toeslag(one.child() == firstChild ? shares.first() : shares.next()));
        }
        return sum;
    }

    private static List<Line> working(IntFunction<List<CountedCare>> counted, IntFunction<Shares> sharesOf) {
        int month = 1;
        while (toeslag(counted.apply(month), sharesOf.apply(month)).isZero()) {
            month++;
        }
        var shares = sharesOf.apply(month);
        var lines = new ArrayList<Line>();
        var care = counted.apply(month);
        int firstChild = CountedCare.firstOf(care);
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
