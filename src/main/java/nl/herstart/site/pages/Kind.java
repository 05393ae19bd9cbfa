package nl.herstart.site.pages;

/** What an example is mainly about. */
enum Kind implements Choice {
    HOURS("tijden"),
    FINDING("werven"),
    LEARNING("leren"),
    GUIDING("begeleiden"),
    MOVING("overstappen"),
    TOGETHER("samenwerken");

    private final String value;

    Kind(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public String label() {
        return TEXTS.say("soort." + value);
    }
}
