package nl.herstart.calculator;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.report.Notice;
import nl.herstart.calculator.report.Notice.Kind;
import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.calculator.situation.Situation;

/** What can still change in the law of a year, as far as it touches a household. */
final class ProvisionalYear {

    private static final Year OF_THE_BILL = Year.of(2027);

    private ProvisionalYear() {}

    static List<Notice> notices(YearLaw law, Situation situation) {
        var notices = new ArrayList<Notice>();
        var carried = law.figures().stream()
                .map(Figure::carriedOver)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (!carried.isEmpty()) {
            notices.add(Notice.of(Kind.CIJFERS_OVERGENOMEN, situation.year(), carried));
        }
        if (situation.year().equals(OF_THE_BILL)) {
            ofTheBill(law, situation).forEach(kind -> notices.add(Notice.of(kind)));
        }
        return notices;
    }

    private static List<Kind> ofTheBill(YearLaw law, Situation situation) {
        var kinds = new ArrayList<Kind>();
        if (!situation.children().isEmpty() && isProvisional(law, "kindgebondenbudget", "perKind")) {
            kinds.add(Kind.KINDGEBONDENBUDGET_VOORSTEL);
        }
        if (situation.kind() == HouseholdKind.TOESLAGPARTNERS
                && law.figures().stream().anyMatch(Figure::isProvisional)) {
            kinds.add(Kind.SAMENGESTELD_GEZIN);
        }
        if (situation.hasBijstand() && situation.job().isWork() && isProvisional(law, "bijstand", "vrijlating")) {
            kinds.add(
                    situation.aanvrager().aowColumn(situation.year().getValue()).isAowAge()
                            ? Kind.VRIJLATING_AOW
                            : Kind.VRIJLATING_NIEUW);
        }
        return kinds;
    }

    private static boolean isProvisional(YearLaw law, String sheet, String name) {
        return law.figures().stream()
                .anyMatch(figure -> figure.isProvisional()
                        && figure.sheet().equals(sheet)
                        && figure.name().equals(name));
    }
}
