package nl.herstart.site.agreements;

import java.util.List;

/**
 * An agreement as a list shows it; what is not there is an empty text.
 *
 * @param covenant the name of the covenant, and {@code covenantAddress} where it stands
 * @param letter of the status, and {@code status} in words
 * @param told what was told beside the status
 * @param count what was counted last, beside the number to come to
 * @param themeKey the theme as addresses name it
 * @param late whether it should have been done
 * @param concrete whether somebody can be held to it
 */
record AgreementLine(
        String address,
        String covenant,
        String covenantAddress,
        String number,
        String words,
        String letter,
        String status,
        String told,
        String owner,
        String due,
        String count,
        String theme,
        String themeKey,
        boolean late,
        boolean concrete,
        List<AgreementLine> parts) {

    AgreementLine {
        parts = List.copyOf(parts);
    }
}
