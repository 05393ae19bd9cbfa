package nl.herstart.site.pages;

/** Content files for tests; the text starts on line 11. */
final class ContentFile {

    private ContentFile() {}

    static String with(String file, int order, String text) {
        return """
                ---
                title: Titel van %s
                summary: Kort over %s.
                order: %d
                checked: 2026-11-21
                check-by: 2027-01-31
                next:
                  - /rekenhulp
                sources: []
                ---
                %s
                """.formatted(file, file, order, text);
    }

    static String example(String name, String place, String year, String sector, String kind) {
        return with(Example.FOLDER + "/" + name + ".md", 0, "Wat er gebeurde in " + place + ".")
                .replace(
                        "order: 0",
                        "order: 0\nplace: %s\nyear: %s\nsector: %s\nkind: %s".formatted(place, year, sector, kind));
    }
}
