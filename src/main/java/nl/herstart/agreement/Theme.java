package nl.herstart.agreement;

/** What an agreement is about. */
public enum Theme {
    WERVING,
    VOORLICHTING,
    BEGELEIDING,
    LEREN,
    KINDEROPVANG,
    PERSONEELSBELEID,
    VACATURES,
    WERK,
    SAMENWERKING
}
