package nl.herstart.agreement;

/** For whom a covenant is. */
public enum CovenantKind {
    REGIONAAL,
    LANDELIJK
}
