package nl.herstart.site.pages;

/** The branch of work an example comes from. */
enum Sector implements Choice {
    CARE("zorg", "Zorg en welzijn"),
    CHILDCARE("kinderopvang", "Kinderopvang"),
    EDUCATION("onderwijs", "Onderwijs"),
    TRADE("handel", "Winkels en groothandel"),
    CATERING("catering", "Catering"),
    BUSINESS("kantoor", "Kantoor en diensten"),
    BUILDING("techniek", "Bouw en techniek"),
    CREATIVE("creatief", "Media en creatief werk"),
    GOVERNMENT("overheid", "Overheid"),
    SEVERAL("meer", "Meer sectoren");

    private final String value;
    private final String label;

    Sector(String value, String label) {
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
