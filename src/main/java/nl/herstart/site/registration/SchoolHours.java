package nl.herstart.site.registration;

/** Whether work has to fit within the hours that the children are at school. The form sends these names. */
enum SchoolHours {
    ALLEEN,
    LIEFST,
    MAAKT_NIET_UIT
}
