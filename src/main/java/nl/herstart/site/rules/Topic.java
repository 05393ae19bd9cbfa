package nl.herstart.site.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.sum.Step;
import nl.herstart.calculator.tax.Taxes.By;

/** What there is a page about: its address, the sheets with its figures, and which sums of an example show it. */
enum Topic {
    ZORGTOESLAG("zorgtoeslag", "zorgtoeslag awir"),
    HUURTOESLAG("huurtoeslag", "huurtoeslag awir"),
    KINDGEBONDENBUDGET("kindgebondenbudget", "kindgebondenbudget awir"),
    KINDEROPVANGTOESLAG("kinderopvangtoeslag", "kinderopvangtoeslag awir"),
    KINDERBIJSLAG("kinderbijslag", "kinderbijslag"),
    BIJSTAND("bijstand", "bijstand"),
    BELASTING(
            "belasting-en-heffingskortingen",
            "inkomstenbelasting algemeneheffingskorting arbeidskorting combinatiekorting ouderenkorting jonggehandicaptenkorting"
                    + " arbeidskortingaow loon loonheffing"),
    EIGEN_WONING("eigen-woning", "eigenwoning"),
    BOX_3("box-3", "box3"),
    EIGEN_BEDRIJF("eigen-bedrijf", "ondernemer zvw"),
    UITKERING("uitkering-naast-werk", "uitkeringen wia");

    /** The address of the list of all topics in Dutch; below it each has its own. */
    static final String PATH = "/rekenhulp/uitleg";

    private final String slug;
    private final String sheets;

    Topic(String slug, String sheets) {
        this.slug = slug;
        this.sheets = sheets;
    }

    /** The topic at the last part of an address; empty when there is none. */
    static Optional<Topic> at(String slug) {
        return Stream.of(values()).filter(topic -> topic.slug.equals(slug)).findFirst();
    }

    String slug() {
        return slug;
    }

    /** The address of its page in Dutch. */
    String path() {
        return PATH + "/" + slug;
    }

    /** The regeling it is about; empty when it is about income or tax. */
    Optional<Regeling> regeling() {
        return Stream.of(Regeling.values())
                .filter(regeling -> regeling.key().equals(slug))
                .findFirst();
    }

    /** The sheets whose figures it shows, its own first. */
    List<String> sheets() {
        return List.of(sheets.split(" "));
    }

    /** The steps of the tax that show it, besides those of its own rules. */
    Set<Step> steps() {
        return switch (this) {
            case BELASTING -> Set.of(By.values());
            case EIGEN_WONING -> Set.of(By.VERDELING, By.EIGEN_WONING, By.EIGEN_WONING_DEEL);
            case BOX_3 -> Set.of(By.INKOMEN_BOX_3);
            case EIGEN_BEDRIJF -> Set.of(By.ZVW);
            default -> Set.of();
        };
    }
}
