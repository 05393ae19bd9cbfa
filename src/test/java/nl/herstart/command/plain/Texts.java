package nl.herstart.command.plain;

import java.util.List;

/** Pages to try a check on; their text starts on line 6. */
final class Texts {

    private Texts() {}

    static ReadText page(String title, String summary, String body) {
        return ReadText.ofPage(
                "geld/a.md",
                "---\ntitle: \"%s\"\nsummary: \"%s\"\norder: 1\n---\n%s\n".formatted(title, summary, body));
    }

    static ReadText page(String body) {
        return page("Titel", "Kort.", body);
    }

    static List<String> findings(Check check, ReadText text) {
        return check.findings(text).map(Finding::toString).toList();
    }
}
