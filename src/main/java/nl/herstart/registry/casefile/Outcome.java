package nl.herstart.registry.casefile;

import java.util.Arrays;
import java.util.List;

/** What came of a contact, or of a case when it is closed. */
public enum Outcome {
    GEBELD(true, false),
    /** They were mailed, as they wished. */
    GEMAILD(true, false),
    /** They mailed us. */
    ANTWOORD(true, false),
    INTAKE(true, false),
    TRAJECT(true, true),
    OPLEIDING(true, true),
    AAN_HET_WERK(true, true),
    NAAR_GEMEENTE(false, true),
    NAAR_UWV(false, true),
    ZELF_VERDER(false, true),
    NIET_BEREIKT(false, true),
    DUBBEL(false, true),
    ANDERS(false, true);

    private final boolean isOfContact;
    private final boolean isOfClosing;

    Outcome(boolean isOfContact, boolean isOfClosing) {
        this.isOfContact = isOfContact;
        this.isOfClosing = isOfClosing;
    }

    /** Whether it is one of a mail, and of nothing else. */
    boolean isOfMail() {
        return this == GEMAILD || this == ANTWOORD;
    }

    public boolean isOfContact() {
        return isOfContact;
    }

    public boolean isOfClosing() {
        return isOfClosing;
    }

    /** Those that a case can be closed with. */
    public static List<Outcome> ofClosing() {
        return Arrays.stream(values()).filter(Outcome::isOfClosing).toList();
    }

    /** Those that a contact can have. */
    public static List<Outcome> ofContact() {
        return Arrays.stream(values()).filter(Outcome::isOfContact).toList();
    }
}
