package nl.herstart.vacancy;

import java.util.EnumSet;
import nl.herstart.platform.form.FormField;

/** An interest and its reporter, in and out of the place where words are written over when they end. */
final class InterestWords {

    private InterestWords() {}

    static String of(Reporter reporter, Interest interest) {
        var node = VacancyWords.node(reporter).put("words", interest.words());
        interest.wishes().stream().sorted().map(FormField::choiceName).forEach(node.putArray("wishes")::add);
        VacancyWords.put(node.putObject("place"), interest.place());
        return node.toString();
    }

    static Interest interest(String words) {
        var node = VacancyWords.read(words);
        var wishes = EnumSet.noneOf(Wish.class);
        node.path("wishes")
                .forEach(wish -> Columns.code(Wish.class, wish.asText()).ifPresent(wishes::add));
        return new Interest(
                wishes,
                VacancyWords.place(node.path("place")),
                node.path("words").asText(""));
    }
}
