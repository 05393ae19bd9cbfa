package nl.herstart.calculator.employer;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.herstart.calculator.employer.JobOffer.Contract;
import nl.herstart.calculator.employer.JobOffer.Size;
import nl.herstart.calculator.income.Loon;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.parameter.ParameterException;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;

/**
 * The door to what a job costs who employs. Holds the figures of its years, read once; safe for many threads at a time.
 *
 * <p>Left out: the premium for a pension, which would lower what premiums are due over; wage during illness; travel; and the
 * Ufo, by which public bodies pay instead of the AWf.
 */
public final class EmployerCosts {

    private static final List<Year> YEARS = List.of(Year.of(2026), Year.of(2027));
    private static final int MONTHS = 12;

    private record Law(WerkgeverslastenParameters premiums, Loon loon, List<Figure> figures) {}

    private final TreeMap<Year, Law> laws = new TreeMap<>();

    private EmployerCosts() {
        var mistakes = new ArrayList<String>();
        for (var year : YEARS) {
            var book = LawBook.of(year, mistakes::add);
            laws.put(year, new Law(book.read(WerkgeverslastenParameters.class), new Loon(book), book.figures()));
        }
        if (!mistakes.isEmpty()) {
            throw new ParameterException(mistakes);
        }
    }

    /**
     * Reads all figures.
     *
     * @throws ParameterException when figures are missing, unsourced or unreadable; names them all
     */
    public static EmployerCosts load() {
        return new EmployerCosts();
    }

    /** What a job costs by the law of a day, or of the nearest year there is. */
    public JobCosts on(LocalDate day, JobOffer offer) {
        var law = law(day);
        var premiums = law.premiums();
        var loon = perMonth(offer);
        var vakantiebijslag = law.loon().vakantiebijslag().ofRoundedToCents(loon);
        var base = loon.plus(vakantiebijslag).min(premiums.maximumPremieloon().perMonth());
        return new JobCosts(
                loon,
                vakantiebijslag,
                (offer.contract() == Contract.VAST ? premiums.awfLaag() : premiums.awfHoog()).ofRoundedToCents(base),
                (offer.size() == Size.KLEIN ? premiums.aofLaag() : premiums.aofHoog()).ofRoundedToCents(base),
                premiums.opslagKinderopvang().ofRoundedToCents(base),
                premiums.whk().ofRoundedToCents(base),
                premiums.zvwWerkgever().ofRoundedToCents(base));
    }

    private static Euro perMonth(JobOffer offer) {
        return offer.hoursPerWeek()
                .times(offer.paidWeeks())
                .inProportion(Hours.of(1), Hours.of(MONTHS))
                .atRoundedToCents(offer.grossPerHour());
    }

    /** What a month costs less with a contract without an end than with one that has; whole cents. */
    public Euro savedByPermanent(LocalDate day, JobOffer offer) {
        return on(day, offer.with(Contract.TIJDELIJK))
                .total()
                .minus(on(day, offer.with(Contract.VAST)).total());
    }

    /** The statutory minimum wage an hour on a day, from 21 years. */
    public Euro minimumuurloon(LocalDate day) {
        return law(day).loon().minimumuurloon().in(day.getMonthValue());
    }

    /** Below what wages of two years before an employer is klein. */
    public Euro kleineWerkgeverTot(LocalDate day) {
        return law(day).premiums().kleineWerkgeverTot();
    }

    /** The year whose law we take for a day: its own, or the nearest that we have. */
    public Year yearOn(LocalDate day) {
        var earlier = laws.floorKey(Year.from(day));
        return earlier == null ? laws.firstKey() : earlier;
    }

    /** The figures of a day, each with its source. */
    public List<Figure> figures(LocalDate day) {
        return law(day).figures();
    }

    /** Whether some of the figures of a day are not law yet, or those of an earlier year because they are not known. */
    public boolean isProvisional(LocalDate day) {
        return figures(day).stream().anyMatch(Figure::isProvisional);
    }

    /** Figures that should be law by a day, and are not. */
    public List<Figure> overdueOn(LocalDate day) {
        return laws.values().stream()
                .flatMap(law -> law.figures().stream())
                .filter(figure -> figure.isOverdueOn(day))
                .toList();
    }

    private Law law(LocalDate day) {
        var earlier = laws.floorEntry(Year.from(day));
        return (earlier == null ? laws.firstEntry() : earlier).getValue();
    }
}
