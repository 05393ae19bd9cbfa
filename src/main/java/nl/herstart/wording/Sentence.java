package nl.herstart.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A sentence in parts, so that a page can set off the amounts in it, in whichever language it is. */
public record Sentence(List<Part> parts) {

    /** A piece of the sentence. */
    public record Part(String text, boolean amount) {}

    private static final Pattern AMOUNT =
            Pattern.compile("−?(€\\u00a0\\d{1,3}(\\.\\d{3})*(,\\d{2})?|€\\d{1,3}(,\\d{3})*(\\.\\d{2})?)");

    /** The first sentence of a text, and what comes after it; the latter empty when there is no more. */
    public record Parted(Sentence first, String rest) {}

    /** Takes the first sentence of a text apart, for a page that says it larger than the others. */
    public static Parted parted(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? new Parted(of(text), "") : new Parted(of(text.substring(0, end + 1)), text.substring(end + 2));
    }

    /** Takes the amounts out of a text. */
    public static Sentence of(String text) {
        var parts = new ArrayList<Part>();
        var amounts = AMOUNT.matcher(text);
        int end = 0;
        while (amounts.find()) {
            parts.add(new Part(text.substring(end, amounts.start()), false));
            parts.add(new Part(amounts.group(), true));
            end = amounts.end();
        }
        parts.add(new Part(text.substring(end), false));
        return new Sentence(parts);
    }
}
