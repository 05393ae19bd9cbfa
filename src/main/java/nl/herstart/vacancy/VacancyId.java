package nl.herstart.vacancy;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a vacancy in its address: random, so that one that is not shown yet cannot be guessed. The id of an employer and
 * of an interest look the same.
 *
 * @param text sixteen small letters and digits
 */
public record VacancyId(String text) {

    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int LENGTH = 16;
    private static final Pattern WRITTEN = Pattern.compile("[a-z2-9]{" + LENGTH + "}");

    public VacancyId {
        if (!WRITTEN.matcher(text).matches()) {
            throw new IllegalArgumentException("not the id of a vacancy");
        }
    }

    /** What stands in an address; nothing when it cannot be one. */
    public static Optional<VacancyId> parse(String text) {
        return WRITTEN.matcher(text).matches() ? Optional.of(new VacancyId(text)) : Optional.empty();
    }

    static VacancyId random(SecureRandom random) {
        var text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new VacancyId(text.toString());
    }

    /** How the record of looks calls it. */
    public String object() {
        return "vacature " + text;
    }

    @Override
    public String toString() {
        return text;
    }
}
