package nl.herstart.calculator.situation;

import java.util.ArrayList;
import java.util.List;
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
        var found = new ArrayList<Objection>();
        found.addAll(ObjectionsToPeople.in(situation));
        found.addAll(ObjectionsToDates.in(situation));
        return found;
    }
}
