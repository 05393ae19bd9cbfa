package nl.herstart.calculator.curve;

import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.report.HoursPoint;
import nl.herstart.calculator.report.Report;
import nl.herstart.value.Euro;

/**
 * The combinatiekorting where it goes to the other adult, who then has the lower arbeidsinkomen (Wet IB 2001 art. 8.14a). When
 * the other has little tax it is lost, and both together have less; amounts are euros a year.
 *
 * @param ofAanvrager what the net income of the aanvrager changes by it; so the next
 */
record MovedCredit(int atHours, Euro ofAanvrager, Euro ofPartner) {

    /** Where it happens among these points and takes something away; at most once, because arbeidsinkomen only rises. */
    static Optional<MovedCredit> over(List<HoursPoint> points) {
        for (int i = 1; i < points.size(); i++) {
            var before = points.get(i - 1).report();
            var after = points.get(i).report();
            if (isOfAanvrager(before) && !isOfAanvrager(after)) {
                var moved = new MovedCredit(
                        points.get(i).hoursPerWeek(), change(before, after, 0), change(before, after, 1));
                return Optional.of(moved).filter(credit -> credit.change().isNegative());
            }
        }
        return Optional.empty();
    }

    /** What both together change by it. */
    Euro change() {
        return ofAanvrager.plus(ofPartner);
    }

    /** What it is of the change of a part. */
    Euro in(Part part) {
        if (part == Part.NETTO_AANVRAGER) {
            return ofAanvrager;
        }
        return part == Part.NETTO_PARTNER ? ofPartner : Euro.ZERO;
    }

    private static boolean isOfAanvrager(Report report) {
        return Part.korting(report, 0).isPositive();
    }

    private static Euro change(Report before, Report after, int adult) {
        return Part.korting(after, adult).minus(Part.korting(before, adult));
    }
}
