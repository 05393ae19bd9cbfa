package nl.herstart.calculator;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.calculator.awir.Awir;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.scheme.Facts;
import nl.herstart.calculator.scheme.Outcome;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.scheme.Scheme;
import nl.herstart.calculator.scheme.bijstand.Bijstand;
import nl.herstart.calculator.scheme.huurtoeslag.Huurtoeslag;
import nl.herstart.calculator.scheme.kinderbijslag.Kinderbijslag;
import nl.herstart.calculator.scheme.kinderopvangtoeslag.Kinderopvangtoeslag;
import nl.herstart.calculator.scheme.kindgebondenbudget.KindgebondenBudget;
import nl.herstart.calculator.scheme.zorgtoeslag.Zorgtoeslag;
import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.value.Euro;

/** The rules of all regelingen of one year, each with the figures it was read with. */
final class Schemes {

    private final LawBook book;
    private final Map<Regeling, Scheme> schemes = new EnumMap<>(Regeling.class);
    private final Map<Regeling, List<Figure>> figures = new EnumMap<>(Regeling.class);
    private final Huurtoeslag huurtoeslag;
    private final Kinderopvangtoeslag kinderopvangtoeslag;
    private final Bijstand bijstand;

    Schemes(LawBook book) {
        this.book = book;
        put(Regeling.ZORGTOESLAG, Zorgtoeslag::new);
        this.huurtoeslag = put(Regeling.HUURTOESLAG, Huurtoeslag::in);
        put(Regeling.KINDGEBONDENBUDGET, KindgebondenBudget::new);
        this.kinderopvangtoeslag = put(Regeling.KINDEROPVANGTOESLAG, Kinderopvangtoeslag::new);
        put(Regeling.KINDERBIJSLAG, Kinderbijslag::new);
        this.bijstand = read(Regeling.BIJSTAND, Bijstand::new);
    }

    private <T extends Scheme> T put(Regeling regeling, Function<LawBook, T> rule) {
        var scheme = read(regeling, rule);
        schemes.put(regeling, scheme);
        return scheme;
    }

    private <T> T read(Regeling regeling, Function<LawBook, T> rule) {
        var chapter = book.chapter();
        var law = rule.apply(chapter);
        figures.put(regeling, chapter.figures());
        return law;
    }

    /** The one that comes before all others, because it is income to them. */
    Bijstand bijstand() {
        return bijstand;
    }

    /** What each but bijstand gives. */
    Map<Regeling, Outcome> assess(Facts facts) {
        var outcomes = new EnumMap<Regeling, Outcome>(Regeling.class);
        schemes.forEach((regeling, scheme) -> outcomes.put(regeling, scheme.assess(facts)));
        return outcomes;
    }

    List<Figure> figures(Regeling regeling) {
        return Objects.requireNonNull(figures.get(regeling));
    }

    /** Where they change their mind, together with what the law says of wages. */
    Thresholds thresholds(Euro minimumuurloon, Euro onbelasteReiskostenPerKm, Awir awir) {
        return new Thresholds(
                minimumuurloon,
                onbelasteReiskostenPerKm,
                awir.doelmatigheidsgrens(),
                awir.wekenDoorgeven(),
                kinderopvangtoeslag.maandenTerug(),
                huurtoeslag.countsServicekosten(),
                kinderopvangtoeslag.maximumUurprijzen(),
                kinderopvangtoeslag.maximumUren(),
                Stream.of(HouseholdKind.values()).collect(Collectors.toMap(kind -> kind, huurtoeslag::vermogensgrens)),
                bijstand.vermogensgrensAlleenstaande(),
                bijstand.vermogensgrensGezin());
    }
}
