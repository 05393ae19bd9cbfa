package nl.herstart.site.pages;

/** The branch of work an example comes from. */
enum Sector implements Choice {
    CARE("zorg"),
    CHILDCARE("kinderopvang"),
    EDUCATION("onderwijs"),
    TRADE("handel"),
    CATERING("catering"),
    BUSINESS("kantoor"),
    BUILDING("techniek"),
    CREATIVE("creatief"),
    GOVERNMENT("overheid"),
    SEVERAL("meer");

    private final String value;

    Sector(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public String label() {
        return TEXTS.say("sector." + value);
    }
}
