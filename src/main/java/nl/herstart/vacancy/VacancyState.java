package nl.herstart.vacancy;

/** Where a vacancy is on its way. A change that is proposed of one that is open is no state: see {@link Filed#proposed()}. */
public enum VacancyState {
    /** Reported; its mail is not confirmed. */
    NIEUW,
    /** Confirmed; a caseworker must look. */
    BIJ_MEDEWERKER,
    /** Something was asked of its employer, who has not answered yet. */
    TERUGGEVRAAGD,
    /** Shown to everybody, up to and with its last day. */
    OPEN,
    /** Somebody was found. */
    VERVULD,
    /** Its last day passed. */
    VERLOPEN,
    /** Its employer took it off. */
    GESTOPT,
    /** A caseworker refused it, or took it off. */
    GEWEIGERD;

    /** Whether nothing follows on it. */
    public boolean isOver() {
        return switch (this) {
            case VERVULD, VERLOPEN, GESTOPT, GEWEIGERD -> true;
            case NIEUW, BIJ_MEDEWERKER, TERUGGEVRAAGD, OPEN -> false;
        };
    }
}
