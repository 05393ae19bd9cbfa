package nl.herstart.calculator.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.situation.Objection.Ground;
import nl.herstart.calculator.situation.Objection.Place;

/** Who is in a household that we do not compute: too young or too old, or in its way at the address. */
final class ObjectionsToPeople {

    private static final int DECEMBER = 12;

    private ObjectionsToPeople() {}

    /** Adults with their incomes first, then children, then who else lives there. */
    static List<Objection> in(Situation situation) {
        var ages = new AgeLimits(situation.year());
        var found = new ArrayList<Objection>();
        for (int adult = 0; adult < situation.adults().size(); adult++) {
            var place = new Place.Birth(adult);
            var person = situation.adults().get(adult);
            var birthday = situation.year().atMonth(person.born().getMonthValue());
            toAge(ages, person, situation.hasBijstand())
                    .ifPresent(ground -> found.add(
                            new Objection(ground, place, ground == Ground.AOW_JAAR ? List.of(birthday) : List.of())));
            found.addAll(ObjectionsToIncomes.of(situation, adult));
        }
        found.addAll(toStandings(situation));
        for (int child = 0; child < situation.children().size(); child++) {
            var place = new Place.ChildBirth(child);
            toAge(ages, situation.children().get(child)).ifPresent(ground -> found.add(new Objection(ground, place)));
        }
        found.addAll(toMedebewoners(ages, situation));
        return found;
    }

    private static Optional<Ground> toAge(AgeLimits ages, Person adult, boolean inBijstand) {
        if (!ages.isAdult(adult.born())) {
            return Optional.of(Ground.TE_JONG);
        }
        if (ages.reachesAowInYear(adult.born())) {
            return Optional.of(Ground.AOW_JAAR);
        }
        return inBijstand && !ages.isOldEnoughForBijstand(adult.born())
                ? Optional.of(Ground.TE_JONG_VOOR_BIJSTAND)
                : Optional.empty();
    }

    private static Optional<Ground> toAge(AgeLimits ages, Child child) {
        if (ages.isAdult(child.born())) {
            return Optional.of(Ground.KIND_TE_OUD);
        }
        return ages.isChild(child.born()) ? Optional.empty() : Optional.of(Ground.KIND_NOG_NIET_GEBOREN);
    }

    private static List<Objection> toStandings(Situation situation) {
        var found = new ArrayList<Objection>();
        var adults = situation.adults();
        var mine = adults.get(0).standing().opvanggronden();
        for (int ground = 0; ground < mine.size(); ground++) {
            if (mine.get(ground).kind().isOfPartnerOnly()) {
                found.add(new Objection(Ground.GROND_VAN_PARTNER, new Place.CareGround(0, ground)));
            }
        }
        if (situation.hasBijstand() && !adults.get(adults.size() - 1).standing().hasVerblijfsrecht()) {
            found.add(new Objection(Ground.BIJSTAND_ZONDER_VERBLIJFSRECHT, new Place.Residence(1)));
        }
        return found;
    }

    private static List<Objection> toMedebewoners(AgeLimits ages, Situation situation) {
        var found = new ArrayList<Objection>();
        var others = situation.medebewoners();
        boolean alone = situation.kind() == HouseholdKind.ALLEENSTAANDE
                && situation.children().stream().anyMatch(Child::isRegisteredHere);
        for (int other = 0; other < others.size(); other++) {
            var one = others.get(other);
            if (!ages.isAdult(one.born())) {
                found.add(new Objection(Ground.MEDEBEWONER_TE_JONG, new Place.HousemateBirth(other)));
            }
            if (alone && one.isProbablyPartner()) {
                found.add(new Objection(Ground.MEDEBEWONER_IS_PARTNER, new Place.Housemate(other)));
            }
            if (situation.hasBijstand() && one.hasSubtenancyContract()) {
                found.add(new Objection(Ground.ONDERHUUR_BIJ_BIJSTAND, new Place.Subtenancy(other)));
            }
        }
        int year = situation.year().getValue();
        var adults = situation.adults();
        if (situation.hasBijstand()
                && adults.stream().anyMatch(adult -> adult.aowColumn(year).isAowAge())
                && others.stream().anyMatch(other -> other.isKostendelerIn(year, DECEMBER))) {
            found.add(new Objection(Ground.KOSTENDELER_BIJ_AOW, new Place.Housemates()));
        }
        return found;
    }
}
