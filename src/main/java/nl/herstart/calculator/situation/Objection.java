package nl.herstart.calculator.situation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.herstart.calculator.situation.Income.Benefit.Kind;
import nl.herstart.calculator.situation.Timeline.Part;

/**
 * Why a household cannot be computed, however it was told to us. Each ground has its sentence in {@code
 * bezwaren.properties}.
 *
 * @param place what in the situation it is about; no two objections are about the same
 * @param figures what its sentence names beside the year, such as the month in which the AOW begins
 */
public record Objection(Ground ground, Place place, List<Object> figures) {

    public Objection {
        figures = List.copyOf(figures);
    }

    /** One whose sentence names nothing but the year. */
    Objection(Ground ground, Place place) {
        this(ground, place, List.of());
    }

    private static final int DECEMBER = 12;

    /** What we do not compute. */
    public enum Ground {
        /** An adult who is not yet 18 on 1 January. */
        TE_JONG,
        /** An adult who reaches the AOW age in the year, in which two columns of the tax law follow each other. */
        AOW_JAAR,
        /** A child that is 18 or older all year. */
        KIND_TE_OUD,
        /** A child that is born after the year. */
        KIND_NOG_NIET_GEBOREN,
        /** Anw beside a partner: it ends with living together (Anw art. 16). */
        ANW_MET_PARTNER,
        /** Wajong at the AOW age, at which it has ended (Wajong art. 3:19). */
        WAJONG_MET_AOW,
        /** An adult under 21 on 1 January in a household with bijstand, for whom other amounts hold (Pw art. 20). */
        TE_JONG_VOOR_BIJSTAND,
        /** Another adult at the address who is not yet 18 on 1 January. */
        MEDEBEWONER_TE_JONG,
        /** Who lives with a parent without a partner, and is by the law the partner (Awir art. 3 lid 2 e). */
        MEDEBEWONER_IS_PARTNER,
        /** Somebody who rents a part of the home of who has bijstand: the rent counts (Pw art. 33 lid 4). */
        ONDERHUUR_BIJ_BIJSTAND,
        /** Somebody who shares the costs of who has bijstand with an AOW age. */
        KOSTENDELER_BIJ_AOW,
        /** A partner without verblijfsrecht beside bijstand, for which there is another norm. */
        BIJSTAND_ZONDER_VERBLIJFSRECHT,
        /** A ground for kinderopvangtoeslag that only a partner can have. */
        GROND_VAN_PARTNER,
        /** Wia beside a business or a result of one's own: UWV then reckons with an income of its own making. */
        WIA_MET_WINST,
        /** A benefit that begins after the year. */
        BEGONNEN_NA_JAAR,
        /** More than one ww benefit of one person of which the begin was told. */
        WW_TWEE_KEER_BEGONNEN,
        /** Alimony that is paid beside bijstand: what the gemeente makes of it differs. */
        ALIMENTATIE_BIJ_BIJSTAND,
        /** A job that starts in another year. */
        START_BUITEN_JAAR,
        /** A job in the place of an income that the aanvrager does not have. */
        VERVANGT_ONBEKEND,
        /** A job in the place of the same wage twice. */
        VERVANGT_DUBBEL,
        /** A job in the place of what is no wage. */
        VERVANGT_GEEN_LOON,
        /** A job in the place of a wage beside ww, of which it is not computed what less work does to it. */
        VERVANGT_NAAST_WW,
        /** The end of a wage beside ww, without other work, for the same reason. */
        STOPT_NAAST_WW,
        /** A job in the place of a wage that is not there in the month before it. */
        VERVANGT_LOOPT_NIET,
        /** A job in the place of a wage that ends of itself. */
        VERVANGT_MET_EINDE,
        /** Something that ends before it begins. */
        EINDE_VOOR_BEGIN,
        /** A job that ends in another year. */
        EINDE_BUITEN_JAAR,
        /** Bijstand beside an income or a partner that comes or goes. */
        BIJSTAND_MET_DATUM,
        /** Bijstand beside a job that comes in the place of another and ends. */
        BIJSTAND_VERVANGT_MET_EINDE
    }

    /** A part of a situation; persons, children and incomes are counted from nought. */
    public sealed interface Place {

        /** When an adult was born. */
        record Birth(int adult) implements Place {}

        /** When a child was born. */
        record ChildBirth(int child) implements Place {}

        /** One income of an adult. */
        record Source(int adult, int income) implements Place {}

        /** Another adult at the address. */
        record Housemate(int medebewoner) implements Place {}

        /** When another adult at the address was born. */
        record HousemateBirth(int medebewoner) implements Place {}

        /** Whether another adult rents a part of the home. */
        record Subtenancy(int medebewoner) implements Place {}

        /** All other adults at the address. */
        record Housemates() implements Place {}

        /** Whether an adult lawfully resides here. */
        record Residence(int adult) implements Place {}

        /** What gives an adult a right to kinderopvangtoeslag without paid work. */
        record CareGround(int adult, int opvanggrond) implements Place {}

        /** When an income of an adult began. */
        record Begin(int adult, int income) implements Place {}

        /** What an adult pays of alimony. */
        record PaidAlimony(int adult) implements Place {}

        /** The first month of the new job. */
        record Start() implements Place {}

        /** What the new job comes in the place of. */
        record Replaced() implements Place {}

        /** The last month of the new job. */
        record End() implements Place {}

        /** That months were stated of a part. */
        record Dates(Part of) implements Place {}

        /** The last month that was stated of a part. */
        record LastMonth(Part of) implements Place {}
    }

    /** Everything that keeps this household from being computed, in the order of its parts; nothing when it can be. */
    public static List<Objection> to(Situation situation) {
        var ages = new AgeLimits(situation.year());
        var found = new ArrayList<Objection>();
        for (int adult = 0; adult < situation.adults().size(); adult++) {
            var place = new Place.Birth(adult);
            var person = situation.adults().get(adult);
            var birthday = situation.year().atMonth(person.born().getMonthValue());
            toAge(ages, person, situation.hasBijstand())
                    .ifPresent(ground -> found.add(
                            new Objection(ground, place, ground == Ground.AOW_JAAR ? List.of(birthday) : List.of())));
            found.addAll(toIncomes(situation, adult));
        }
        found.addAll(toStandings(situation));
        for (int child = 0; child < situation.children().size(); child++) {
            var place = new Place.ChildBirth(child);
            toAge(ages, situation.children().get(child)).ifPresent(ground -> found.add(new Objection(ground, place)));
        }
        found.addAll(toMedebewoners(ages, situation));
        if (situation.job().from().getYear() != situation.year().getValue()) {
            found.add(new Objection(Ground.START_BUITEN_JAAR, new Place.Start()));
        }
        toReplaced(situation).ifPresent(ground -> found.add(new Objection(ground, new Place.Replaced())));
        toEnd(situation).ifPresent(ground -> found.add(new Objection(ground, new Place.End())));
        found.addAll(toDates(situation));
        return found;
    }

    private static Optional<Ground> toEnd(Situation situation) {
        var job = situation.job();
        if (job.last().isEmpty()) {
            return Optional.empty();
        }
        if (job.last().get().getYear() != situation.year().getValue()) {
            return Optional.of(Ground.EINDE_BUITEN_JAAR);
        }
        if (job.last().get().isBefore(job.from())) {
            return Optional.of(Ground.EINDE_VOOR_BEGIN);
        }
        return situation.hasBijstand() && !job.replaces().isEmpty()
                ? Optional.of(Ground.BIJSTAND_VERVANGT_MET_EINDE)
                : Optional.empty();
    }

    private static List<Objection> toDates(Situation situation) {
        var found = new ArrayList<Objection>();
        situation.timeline().periods().forEach((part, period) -> {
            if (period.months() == 0) {
                found.add(new Objection(Ground.EINDE_VOOR_BEGIN, new Place.LastMonth(part)));
            } else if (situation.hasBijstand() && (part instanceof Part.Source || part instanceof Part.Partner)) {
                found.add(new Objection(Ground.BIJSTAND_MET_DATUM, new Place.Dates(part)));
            }
        });
        found.sort(Comparator.comparing(objection -> objection.place().toString()));
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

    private static Optional<Ground> toAge(AgeLimits ages, Child child) {
        if (ages.isAdult(child.born())) {
            return Optional.of(Ground.KIND_TE_OUD);
        }
        return ages.isChild(child.born()) ? Optional.empty() : Optional.of(Ground.KIND_NOG_NIET_GEBOREN);
    }

    private static List<Objection> toIncomes(Situation situation, int adult) {
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

    private static Optional<Ground> toReplaced(Situation situation) {
        var job = situation.job();
        var incomes = situation.aanvrager().incomes();
        var replaced = job.replaces();
        if (replaced.isEmpty()) {
            return Optional.empty();
        }
        if (replaced.stream().anyMatch(place -> place < 0 || place >= incomes.size())) {
            return Optional.of(Ground.VERVANGT_ONBEKEND);
        }
        if (Set.copyOf(replaced).size() < replaced.size()) {
            return Optional.of(Ground.VERVANGT_DUBBEL);
        }
        if (!replaced.stream().map(incomes::get).allMatch(Income.Wage.class::isInstance)) {
            return Optional.of(Ground.VERVANGT_GEEN_LOON);
        }
        var periods = replaced.stream()
                .map(place -> situation.timeline().of(new Part.Source(0, place)))
                .toList();
        if (periods.stream().anyMatch(period -> !period.holds(situation.monthOfNow()))) {
            return Optional.of(Ground.VERVANGT_LOOPT_NIET);
        }
        if (periods.stream().anyMatch(period -> period.through() < Period.WHOLE_YEAR.through())) {
            return Optional.of(Ground.VERVANGT_MET_EINDE);
        }
        return incomes.stream().anyMatch(Income.Ww.class::isInstance)
                ? Optional.of(job.isWork() ? Ground.VERVANGT_NAAST_WW : Ground.STOPT_NAAST_WW)
                : Optional.empty();
    }

    private static boolean isBenefit(Kind kind, Income income) {
        return income instanceof Income.Benefit benefit && benefit.kind() == kind;
    }
}
