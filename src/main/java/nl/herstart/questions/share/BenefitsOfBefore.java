package nl.herstart.questions.share;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What answers about benefits meant in codes from before there was a question about which it is, and whether the holiday allowance
 * of ww is in it: then one benefit was as any other, and one was asked to add the allowance.
 */
final class BenefitsOfBefore {

    /** The first version in which every code says it. */
    static final int NAMED_SINCE = 3;

    private BenefitsOfBefore() {}

    static Map<String, List<String>> renewed(Map<String, List<String>> fields) {
        var renewed = new HashMap<>(fields);
        for (var person : List.of("", "partner-")) {
            if (fields.containsKey(person + "uitkering-bedrag")) {
                renewed.putIfAbsent(person + "uitkering-soort", List.of("anders"));
            }
            if (fields.containsKey(person + "ww-bedrag")) {
                renewed.putIfAbsent(person + "ww-vakantiegeld", List.of("inbegrepen"));
            }
        }
        return renewed;
    }
}
