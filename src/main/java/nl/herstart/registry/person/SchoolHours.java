package nl.herstart.registry.person;

/** Whether work has to fit within the hours that the children are at school. The form sends these names. */
public enum SchoolHours {
    ALLEEN,
    LIEFST,
    MAAKT_NIET_UIT
}
