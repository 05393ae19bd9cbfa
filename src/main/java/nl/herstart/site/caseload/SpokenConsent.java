package nl.herstart.site.caseload;

import java.util.Optional;
import nl.herstart.registry.person.Agreement;

/**
 * What is read to who registers by telephone or at the counter, and how her yes is noted.
 *
 * @param organisation who stands behind the site
 */
record SpokenConsent(DeskWords words, String organisation) {

    /** Of which text: to be raised with the sentence. */
    private static final String VERSION = "2026-11-30";

    /** How she said yes. */
    enum Way {
        TELEFOON,
        BALIE
    }

    String text() {
        return words.say("toestemming.tekst", organisation);
    }

    /** As it is kept: which text, how, and to whom. */
    Agreement given(Way way) {
        return new Agreement(VERSION + (way == Way.BALIE ? " balie" : " telefoon"), Optional.of(organisation));
    }
}
