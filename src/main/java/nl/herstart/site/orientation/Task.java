package nl.herstart.site.orientation;

import static nl.herstart.site.orientation.Road.GATHER;
import static nl.herstart.site.orientation.Road.NOT_YET;
import static nl.herstart.site.orientation.Road.PREPARE;
import static nl.herstart.site.orientation.Road.SEEK;
import static nl.herstart.site.orientation.Task.Weight.BARRIER;
import static nl.herstart.site.orientation.Task.Weight.CORE;
import static nl.herstart.site.orientation.Task.Weight.FIRST;
import static nl.herstart.site.orientation.Task.Weight.NEXT;

/**
 * What a plan can ask, in the order in which it is done; the words are in {@code stappen.properties}. Its letter says in
 * a kept plan that it was done, so a letter never changes and is never used again for something else.
 */
enum Task {
    BIJSTAND_VRAGEN('A', FIRST, Rule.onEveryRoad().because(Answer.BIJSTAND)),
    ANW_NAGAAN('B', FIRST, Rule.towardsWork().because(Answer.ANW)),
    UITKERING_VRAGEN('C', FIRST, Rule.onEveryRoad().because(Answer.ANDERE)),
    TIJD_NEMEN('D', FIRST, Rule.onEveryRoad().because(Answer.ZORG_VOORBIJ)),
    RUST_EERST('E', FIRST, Rule.on(GATHER).because(Answer.GEEN)),

    PAPIEREN('F', CORE, Rule.on(NOT_YET)),
    AOW('G', CORE, Rule.on(NOT_YET)),
    OPSCHRIJVEN('H', CORE, Rule.on(NOT_YET)),
    VERLOF_BEWAREN('I', NEXT, Rule.on(NOT_YET).because(Answer.KLEIN_KIND, Answer.SCHOOLKIND)),

    WEEK('J', CORE, Rule.towardsWork()),
    ZORG_OVERNEMEN('K', BARRIER, Rule.onEveryRoad().because(Answer.NAASTE)),
    KIND_MET_ZORG('L', BARRIER, Rule.towardsWork().because(Answer.EXTRA_ZORG)),
    THUIS_VERDELEN('M', BARRIER, Rule.towardsWork().because(Answer.THUIS)),
    OPVANG_ZOEKEN('N', BARRIER, Rule.on(SEEK).because(Answer.KLEIN_KIND)),
    OPVANG_ZONDER_BAAN('b', NEXT, Rule.on(PREPARE, SEEK).because(Answer.KLEIN_KIND)),
    TWIJFEL_OPSCHRIJVEN('O', BARRIER, Rule.on(PREPARE).because(Answer.TWIJFEL)),
    TAALHUIS('P', BARRIER, Rule.towardsWork().because(Answer.TAAL, Answer.COMPUTER)),
    WAT_KAN_IK('Q', BARRIER, Rule.towardsWork().because(Answer.ONZEKER, Answer.GEEN_IDEE)),
    REKENEN('R', CORE, Rule.on(PREPARE, SEEK)),
    OUD_BEROEP('S', BARRIER, Rule.on(PREPARE, SEEK).because(Answer.OUD_VAK)),
    KLEIN_LEREN('T', BARRIER, Rule.on(PREPARE, SEEK).because(Answer.NIEUW_VAK)),
    UITPROBEREN('U', BARRIER, Rule.on(PREPARE, SEEK).because(Answer.WEINIG, Answer.LATER)),
    SCHOOLTIJD('V', BARRIER, Rule.on(PREPARE, SEEK).because(Answer.SCHOOLKIND)),
    INSCHRIJVEN('W', NEXT, Rule.on(SEEK).unless(Answer.BIJSTAND, Answer.ANDERE)),
    GEMEENTE('X', NEXT, Rule.on(SEEK).because(Answer.ZONDER, Answer.ANW)),
    CV('Y', NEXT, Rule.on(SEEK)),
    DICHTBIJ_ZOEKEN('Z', NEXT, Rule.on(PREPARE, SEEK).because(Answer.VERVOER, Answer.NU)),
    LOKET('c', NEXT, Rule.on(PREPARE, SEEK)),
    MEEDENKEN('a', CORE, Rule.towardsWork());

    /** What stays when there is more than fits in a plan: the first before the last. */
    enum Weight {
        /** What must be known or settled before anything else. */
        FIRST,
        /** What makes it a plan at all. */
        CORE,
        /** What takes away something that somebody told us. */
        BARRIER,
        /** What can wait until the rest is done. */
        NEXT
    }

    private final char letter;
    private final Weight weight;
    /** Holds only copies that cannot change. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Rule rule;

    Task(char letter, Weight weight, Rule rule) {
        this.letter = letter;
        this.weight = weight;
        this.rule = rule;
    }

    char letter() {
        return letter;
    }

    Weight weight() {
        return weight;
    }

    Rule rule() {
        return rule;
    }
}
