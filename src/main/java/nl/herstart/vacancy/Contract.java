package nl.herstart.vacancy;

import java.util.Optional;

/**
 * What contract there is. A contract on call is none that can be reported.
 *
 * @param months how long, of one that ends
 * @param lender who employs, when it is work by an agency; may be empty
 */
public record Contract(Form form, Optional<Integer> months, String lender) {

    /** Its form. */
    public enum Form {
        VAST,
        TIJDELIJK,
        UITZEND
    }
}
