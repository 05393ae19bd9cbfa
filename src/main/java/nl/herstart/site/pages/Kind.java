package nl.herstart.site.pages;

/** What an example is mainly about. */
enum Kind implements Choice {
    HOURS("tijden", "Werktijden en afspraken"),
    FINDING("werven", "Mensen vinden"),
    LEARNING("leren", "Leren op het werk"),
    GUIDING("begeleiden", "Begeleiden"),
    MOVING("overstappen", "Overstappen naar ander werk"),
    TOGETHER("samenwerken", "Samen met anderen");

    private final String value;
    private final String label;

    Kind(String value, String label) {
        this.value = value;
        this.label = label;
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public String label() {
        return label;
    }
}
