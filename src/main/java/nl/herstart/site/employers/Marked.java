package nl.herstart.site.employers;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.herstart.vacancy.Vacancy;

/** Links, mail addresses and telephone numbers in the texts of a vacancy, for who has to see them. */
final class Marked {

    private static final Pattern CONTACT = Pattern.compile(
            "(?i)\\bhttps?://\\S{1,200}|\\bwww\\.\\S{1,200}|[\\w.+-]{1,64}@[\\w.-]{1,200}|\\b[\\w-]{1,60}\\.(?:nl|com|eu|org|net|info)\\b(?:/\\S{0,200})?"
                    + "|\\+?\\d(?:[ ().-]?\\d){7,14}");

    private Marked() {}

    static List<String> in(Vacancy vacancy) {
        return Stream.concat(vacancy.texts(), Stream.of(vacancy.more().ownWay()))
                .flatMap(text -> CONTACT.matcher(text).results().map(MatchResult::group))
                .distinct()
                .toList();
    }
}
