package nl.herstart.site.pages;

/** Content files for tests; the text starts on line 12. */
final class ContentFile {

    private ContentFile() {}

    static String with(String file, int order, String text) {
        var theme = file.contains("/") ? file.substring(0, file.indexOf('/')) : "herstart";
        return """
                ---
                title: Titel van %s
                summary: Kort over %s.
                theme: %s
                order: %d
                checked: 2026-11-21
                check-by: 2027-01-31
                next:
                  - /rekenhulp
                sources: []
                ---
                %s
                """.formatted(file, file, theme, order, text);
    }
}
