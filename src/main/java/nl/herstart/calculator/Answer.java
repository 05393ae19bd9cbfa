package nl.herstart.calculator;

import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.payroll.Payslip;
import nl.herstart.calculator.report.ComingMonths;
import nl.herstart.calculator.report.FirstYear;
import nl.herstart.calculator.report.HoursPoint;
import nl.herstart.calculator.report.Notice;
import nl.herstart.calculator.report.PhaseReport;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.situation.Situation;

/**
 * The whole answer to one situation: the year as it is now beside that with the new job, the first year in which the job
 * starts, and the same household at every number of hours.
 *
 * @param payslips of the job in the first year; none without a job, from the AOW age, and where not all tables are in hand
 * @param hours the points of 0 to 40 hours a week, one an hour; computed when somebody looks at one of them
 * @param notices what the visitor must know that no amount shows
 */
public record Answer(
        Comparison comparison,
        FirstYear firstYear,
        ComingMonths comingMonths,
        List<Payslip> payslips,
        List<HoursPoint> hours,
        List<Notice> notices) {

    public Answer {
        payslips = List.copyOf(payslips);
        notices = List.copyOf(notices);
    }

    public Situation situation() {
        return comparison.situation();
    }

    /** The year without the job. */
    public Report now() {
        return comparison.now();
    }

    /** A whole year with the job. */
    public Report next() {
        return comparison.next();
    }

    /** A whole year in each phase of the vrijlating; none without bijstand or without work. */
    public List<PhaseReport> phases() {
        return comparison.phases();
    }

    /** The same with the year as it is in the phase in which the job starts. */
    public Answer atStart() {
        return new Answer(
                comparison.atStart(),
                firstYear,
                comingMonths,
                payslips,
                new OnDemand<>(() -> hours.stream().map(HoursPoint::atStart).toList()),
                notices);
    }

    /** Whether now, next and the first year could all be computed; if not, this is no answer. */
    public boolean isComplete() {
        return comparison.isComplete() && firstYear.report().isComplete();
    }

    /** The regeling of which an amount could not be computed; empty when this is an answer. */
    public Optional<Regeling> unknown() {
        return comparison.unknown().or(() -> firstYear.report().unknown());
    }
}
