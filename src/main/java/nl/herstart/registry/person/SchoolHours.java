package nl.herstart.registry.person;

/** Whether work has to fit within the hours that the children are at school. The form sends these names, but for the last. */
public enum SchoolHours {
    ALLEEN,
    LIEFST,
    MAAKT_NIET_UIT,
    /** Nothing was said of it, which is not the same as that it does not matter. */
    NIET_GEZEGD;

    /** Whether work within those hours is wished for. */
    public boolean isWished() {
        return this == ALLEEN || this == LIEFST;
    }
}
