package nl.herstart.vacancy;

/** How much Dutch is needed, by the levels of the Council of Europe. */
public enum LanguageLevel {
    A1,
    A2,
    B1,
    B2
}
