package nl.herstart.registry.casefile;

/** Why a file is frozen. */
public enum FreezeGround {
    /** The person asked for it (AVG art. 18). */
    VERZOEK,
    /** The person says that something in it is wrong, and that is being looked into. */
    JUISTHEID,
    /** The person objected to its use (AVG art. 21). */
    BEZWAAR,
    /** It is needed for a complaint or a case in law. */
    GESCHIL,
    /** Something may have gone wrong with the data. */
    INCIDENT
}
