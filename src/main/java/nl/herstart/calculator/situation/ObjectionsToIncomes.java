package nl.herstart.calculator.situation;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.situation.Income.Benefit.Kind;
import nl.herstart.calculator.situation.Objection.Ground;
import nl.herstart.calculator.situation.Objection.Place;

/** What an adult gets or pays that we do not compute beside the rest of the household. */
final class ObjectionsToIncomes {

    private ObjectionsToIncomes() {}

    static List<Objection> of(Situation situation, int adult) {
        var found = new ArrayList<Objection>();
        var person = situation.adults().get(adult);
        var incomes = person.incomes();
        boolean hasAowAge = person.aowColumn(situation.year().getValue()).isAowAge();
        for (int income = 0; income < incomes.size(); income++) {
            if (hasAowAge && isBenefit(Kind.WAJONG, incomes.get(income))) {
                found.add(new Objection(Ground.WAJONG_MET_AOW, new Place.Source(adult, income)));
            }
            if (situation.kind() == HouseholdKind.TOESLAGPARTNERS && isBenefit(Kind.ANW, incomes.get(income))) {
                found.add(new Objection(Ground.ANW_MET_PARTNER, new Place.Source(adult, income)));
            }
        }
        found.addAll(toReckoned(situation, adult));
        if (situation.hasBijstand() && !person.alimony().isNone()) {
            found.add(new Objection(Ground.ALIMENTATIE_BIJ_BIJSTAND, new Place.PaidAlimony(adult)));
        }
        return found;
    }

    private static List<Objection> toReckoned(Situation situation, int adult) {
        var found = new ArrayList<Objection>();
        var incomes = situation.adults().get(adult).incomes();
        boolean hasWinst =
                incomes.stream().anyMatch(income -> income instanceof Income.Profit || income instanceof Income.Result);
        boolean hasBegun = false;
        for (int income = 0; income < incomes.size(); income++) {
            if (!(incomes.get(income) instanceof Income.Reckoned benefit)) {
                continue;
            }
            var begun = benefit.begun();
            if (hasWinst && benefit instanceof Income.Wia) {
                found.add(new Objection(Ground.WIA_MET_WINST, new Place.Source(adult, income)));
            }
            if (begun.isPresent() && begun.get().getYear() > situation.year().getValue()) {
                found.add(new Objection(Ground.BEGONNEN_NA_JAAR, new Place.Begin(adult, income)));
            } else if (begun.isPresent() && benefit instanceof Income.Ww) {
                if (hasBegun) {
                    found.add(new Objection(Ground.WW_TWEE_KEER_BEGONNEN, new Place.Begin(adult, income)));
                }
                hasBegun = true;
            }
        }
        return found;
    }

    private static boolean isBenefit(Kind kind, Income income) {
        return income instanceof Income.Benefit benefit && benefit.kind() == kind;
    }
}
