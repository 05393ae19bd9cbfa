package nl.herstart.vacancy;

import nl.herstart.value.Postcode;

/**
 * Where the work is.
 *
 * @param postcode whole; everybody sees its {@link #digits} alone
 * @param town as its people call it
 * @param gemeente the slug of the municipality
 * @param region the slug of the arbeidsmarktregio
 */
public record Place(Postcode postcode, String town, String gemeente, String region) {

    private static final int DIGITS = 4;

    /** The four digits, which say in which part of the town it is. */
    public String digits() {
        return postcode.text().substring(0, DIGITS);
    }
}
