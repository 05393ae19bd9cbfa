package nl.herstart.calculator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.report.HoursGrid;
import nl.herstart.calculator.report.HoursGrid.Cell;
import nl.herstart.calculator.report.Lowered;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.scheme.bijstand.Phase;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.value.Hours;

/**
 * Fills the grid. The partner's wages move with the hours, other income stays; travel moves as on the curve. So does care at
 * the hours of the partner now; at others it is needed for the hours that both work, unless the partner has other work.
 */
final class HoursGrids {

    private static final int MOST_HOURS = 40;

    private HoursGrids() {}

    static boolean isPossible(Situation situation) {
        return situation.adults().size() == 2 && situation.adults().get(1).hasWage();
    }

    static HoursGrid of(YearLaw law, Situation situation, Hours partnerHoursNow) {
        if (!isPossible(situation)) {
            throw new IllegalArgumentException("no partner with a wage");
        }
        if (partnerHoursNow.isZero()) {
            throw new IllegalArgumentException("a wage for zero hours");
        }
        var households = new ArrayList<Situation>();
        for (int hours = 0; hours <= MOST_HOURS; hours++) {
            households.add(situation.withPartner(situation.adults().get(1).working(Hours.of(hours), partnerHoursNow)));
        }
        var nows = households.stream()
                .map(household -> law.steady(YearPlan.now(household)))
                .toList();
        var start = law.firstPhase(situation, YearLaw.DECEMBER);
        var rows = new ArrayList<List<Cell>>();
        for (int hours = 0; hours <= MOST_HOURS; hours++) {
            rows.add(row(law, households, nows, start, hours, partnerHoursNow));
        }
        return new HoursGrid(rows);
    }

    private static List<Cell> row(
            YearLaw law,
            List<Situation> households,
            List<Report> nows,
            Optional<Phase> start,
            int hours,
            Hours partnerHoursNow) {
        var most = law.thresholds().maximumUrenOpvang();
        var mine = Hours.of(hours);
        var cells = new ArrayList<Cell>();
        for (var household : households) {
            var both = mine.min(Hours.of(cells.size()));
            var cared = hours == 0 || hasOtherWork(household)
                    ? household
                    : household.withCareInProportion(both, mine.min(partnerHoursNow), most);
            var plan = law.atHours(cared, mine);
            var report = law.atStart(plan, nows.get(cells.size()), start);
            var lowered = law.lowered(plan, nows.get(cells.size()), start).map(Lowered::inFirstPhase);
            cells.add(new Cell(
                    hours,
                    cells.size(),
                    report.besteedbaar(),
                    report.isComplete()
                            && lowered.map(Lowered::report)
                                    .map(Report::isComplete)
                                    .orElse(true),
                    lowered.map(other -> other.rangeWith(report))));
        }
        return cells;
    }

    private static boolean hasOtherWork(Situation situation) {
        return situation.adults().get(1).incomes().stream()
                .anyMatch(income -> income.isWork() && !(income instanceof Income.Wage));
    }
}
