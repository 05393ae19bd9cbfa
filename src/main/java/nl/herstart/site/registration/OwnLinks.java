package nl.herstart.site.registration;

/** Where somebody asks for the link to their own page. */
final class OwnLinks {

    static final String ASK = FormPages.FORM + "/mijn";

    private OwnLinks() {}
}
