package nl.herstart.calculator;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.report.FirstYear;
import nl.herstart.calculator.report.Notice;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Income.Benefit;
import nl.herstart.calculator.situation.Situation;

/** What the visitor must know that no amount shows. */
final class Notices {

    private Notices() {}

    static List<Notice> of(YearLaw law, Comparison comparison, FirstYear firstYear) {
        var notices = new ArrayList<Notice>();
        var job = comparison.situation().job();
        var taxFree = law.thresholds().onbelasteReiskostenPerKm();
        if (job.isWork() && job.commute().allowancePerKm().isMoreThan(taxFree)) {
            notices.add(Notice.of(
                    Notice.Kind.REISVERGOEDING_BOVEN_ONBELAST, job.commute().allowancePerKm(), taxFree));
        }
        firstYear.repayments().forEach((regeling, amount) -> {
            if (!amount.isMoreThan(law.thresholds().doelmatigheidsgrens())) {
                notices.add(Notice.of(
                        Notice.Kind.TERUGVORDERING_ONDER_DREMPEL,
                        regeling,
                        amount,
                        law.thresholds().doelmatigheidsgrens()));
            }
        });
        notices.addAll(comparison.cautions());
        return notices;
    }

    /** Those by which there may be less to spend than the amounts say. */
    static List<Notice> cautions(YearLaw law, Situation situation) {
        var cautions = new ArrayList<Notice>();
        if (situation.job().isWork() && situation.aanvrager().incomes().stream().anyMatch(Notices::mayChange)) {
            cautions.add(Notice.of(Notice.Kind.UITKERING_KAN_VERANDEREN));
        }
        law.wwLeftThoughItEnds(situation)
                .ifPresent(left -> cautions.add(Notice.of(Notice.Kind.WW_KAN_STOPPEN, left, law.wwEindeBoven())));
        return List.copyOf(cautions);
    }

    private static boolean mayChange(Income income) {
        return income instanceof Benefit benefit
                && benefit.kind() == Benefit.Kind.UITKERING
                && benefit.grossPerMonth().isPositive();
    }
}
