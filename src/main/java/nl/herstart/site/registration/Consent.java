package nl.herstart.site.registration;

/** What people agree to when they register. Another text is another version: the version is kept as evidence. */
final class Consent {

    static final String VERSION = "2026-11-21";

    static final String TEXT =
            "Ik vind het goed dat jullie mijn gegevens bewaren en gebruiken om mij te helpen bij het vinden van werk."
                    + " Ik weet dat ik dit altijd kan stoppen. Dan wissen jullie mijn gegevens meteen.";

    private Consent() {}
}
