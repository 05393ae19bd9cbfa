package nl.herstart.registry.person;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A language that whoever calls may speak: those that newcomers in the Netherlands speak most. */
public enum Spoken {
    NL,
    EN,
    AR,
    TR,
    TI,
    UK,
    PL,
    FA,
    PRS,
    SO,
    KU,
    ES,
    FR,
    PT,
    RU,
    BG,
    RO,
    ZH;

    /** Its code in ISO 639, such as {@code ti} for Tigrinya. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of this code, if we know it. */
    public static Optional<Spoken> of(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
