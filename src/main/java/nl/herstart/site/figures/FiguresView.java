package nl.herstart.site.figures;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.casefile.Outcome;
import nl.herstart.registry.casefile.Urgency;
import nl.herstart.registry.figures.Counts;
import nl.herstart.registry.figures.Figures;
import nl.herstart.registry.figures.Figures.Kept;

/** The figures of a region in words, tables and charts. */
final class FiguresView {

    private final Texts texts;
    private final Texts words;
    private final String region;

    FiguresView(Texts texts, Texts words, String region) {
        this.texts = texts;
        this.words = words;
        this.region = region;
    }

    /** Those who are open now, with links to where they stand in the list. */
    Table now(Figures figures) {
        var open = EnumSet.complementOf(EnumSet.of(Urgency.BEVROREN));
        return table(
                "nu",
                figures.now(),
                open,
                words,
                "groep",
                finding("nu", figures.now().of(Urgency.TE_LAAT)));
    }

    String slowHandovers(Figures figures) {
        return figures.slowHandovers()
                .map(count -> texts.say("overdrachten", count))
                .orElseGet(() -> texts.say("overdrachten.verborgen"));
    }

    Table promise(Figures figures) {
        var finding = figures.keptInHundred()
                .map(kept -> texts.say("belofte.bevinding", kept))
                .or(() -> figures.promise().of(Kept.OP_TIJD).map(count -> texts.say("belofte.op-tijd", count)))
                .or(() -> figures.promise().of(Kept.TE_LAAT).map(count -> texts.say("belofte.te-laat", count)))
                .orElseGet(() -> texts.say("belofte.verborgen"));
        return table("belofte", figures.promise(), EnumSet.allOf(Kept.class), texts, "gehouden", finding);
    }

    /** After how many working days the middle one was called. */
    String workingDays(Figures figures) {
        return figures.medianWorkingDays()
                .map(days -> texts.say("werkdagen", days))
                .orElseGet(() -> texts.say("werkdagen.verborgen"));
    }

    Table contacts(Figures figures) {
        return table("contact", figures.contacts(), Outcome.ofContact(), words, "uitkomst", most(figures.contacts()));
    }

    Table closed(Figures figures) {
        return table("afgesloten", figures.closed(), Outcome.ofClosing(), words, "uitkomst", most(figures.closed()));
    }

    /** After how many days the middle one was closed. */
    String duration(Figures figures) {
        return figures.medianDays().map(days -> texts.say("duur", days)).orElseGet(() -> texts.say("duur.verborgen"));
    }

    private String finding(String key, Optional<Integer> count) {
        return count.map(number -> texts.say(key + ".bevinding", number))
                .orElseGet(() -> texts.say(key + ".verborgen"));
    }

    private String most(Counts<Outcome> counts) {
        return counts.each().entrySet().stream()
                .filter(each -> each.getValue().isPresent())
                .max(Comparator.comparing((Map.Entry<Outcome, Optional<Integer>> each) ->
                        each.getValue().orElse(0)))
                .map(each -> texts.say(
                        "meest",
                        word(words, "uitkomst", each.getKey()),
                        each.getValue().orElseThrow()))
                .orElseGet(() -> texts.say("meest.verborgen"));
    }

    private <K extends Enum<K>> Table table(
            String key, Counts<K> counts, Collection<K> kinds, Texts names, String kind, String finding) {
        int largest = kinds.stream()
                .flatMap(each -> counts.of(each).stream())
                .max(Comparator.naturalOrder())
                .orElse(0);
        var lines = kinds.stream()
                .map(each -> counts.of(each)
                        .map(count -> Table.Line.of(word(names, kind, each), count, largest, href(each)))
                        .orElseGet(() -> Table.Line.hidden(word(names, kind, each), href(each))))
                .toList();
        return new Table(
                key,
                texts.say("tabel." + key),
                finding,
                lines,
                counts.total().map(String::valueOf).orElse(""));
    }

    private String href(Enum<?> kind) {
        return kind instanceof Urgency
                ? "/beheer/lijst?regio=" + region + "&tab=hele-regio&alleen=" + FormField.choiceName(kind)
                : "";
    }

    private static String word(Texts names, String kind, Enum<?> choice) {
        return names.say(kind + "." + FormField.choiceName(choice));
    }
}
