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
            notices.addAll(ofTheBill(law, situation));
        }
        return notices;
    }

    private static List<Notice> ofTheBill(YearLaw law, Situation situation) {
        var notices = new ArrayList<Notice>();
        if (!situation.children().isEmpty() && isProvisional(law, "kindgebondenbudget", "perKind")) {
            notices.add(Notice.of(
                    Kind.KINDGEBONDENBUDGET_VOORSTEL,
                    figure(law, "kindgebondenbudget", "perKindZonderVoorstel"),
                    figure(law, "kindgebondenbudget", "afbouwpercentage")));
        }
        if (situation.kind() == HouseholdKind.TOESLAGPARTNERS
                && law.figures().stream().anyMatch(Figure::isProvisional)) {
            notices.add(Notice.of(Kind.SAMENGESTELD_GEZIN));
        }
        if (situation.hasBijstand() && situation.job().isWork() && isProvisional(law, "bijstand", "vrijlating")) {
            notices.add(Notice.of(
                    situation.aanvrager().aowColumn(situation.year().getValue()).isAowAge()
                            ? Kind.VRIJLATING_AOW
                            : Kind.VRIJLATING_NIEUW));
        }
        return notices;
    }

    private static Object figure(YearLaw law, String sheet, String name) {
        return law.figures().stream()
                .filter(figure -> figure.sheet().equals(sheet) && figure.name().equals(name))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static boolean isProvisional(YearLaw law, String sheet, String name) {
        return law.figures().stream()
                .anyMatch(figure -> figure.isProvisional()
                        && figure.sheet().equals(sheet)
                        && figure.name().equals(name));
    }
}
