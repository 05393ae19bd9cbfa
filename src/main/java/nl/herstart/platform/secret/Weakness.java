package nl.herstart.platform.secret;

/** Why a passphrase will not do. There are no rules on capitals, digits or signs: length is what helps. */
public enum Weakness {
    /** Fewer than twelve characters. */
    TOO_SHORT,
    /** More than 128 characters. */
    TOO_LONG,
    /** One that many people use, be it with digits or signs around it, or one short piece over and over. */
    COMMON,
    /** Hardly more than words that go with the person or with the site, such as her name. */
    EXPECTED
}
