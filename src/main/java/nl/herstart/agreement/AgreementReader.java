package nl.herstart.agreement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one agreement from its fields, and what stands below it. */
final class AgreementReader {

    static final int WORDS = 600;
    static final int LONG_WORDS = 2_000;
    static final int NAME = 120;

    static final Set<String> FIELDS = Set.of(
            "nr",
            "tekst",
            "thema",
            "eigenaar",
            "klaar",
            "doel",
            "eenheid",
            "begin",
            "telt",
            "status",
            "zekerheid",
            "leeswijze",
            "uitleg",
            "bron",
            "opmerking",
            "metingen",
            "knelpunten",
            "delen");

    private final CovenantTerms covenant;
    private final List<Party> parties;

    /** For the agreements of a covenant, of which some hold for each of them. */
    AgreementReader(CovenantTerms covenant, List<Party> parties) {
        this.covenant = covenant;
        this.parties = List.copyOf(parties);
    }

    /**
     * An agreement.
     *
     * @param isPart whether it is a part of another, of which it takes the theme
     */
    Agreement read(
            Fields fields,
            boolean isPart,
            List<Measurement> measurements,
            List<Obstacle> obstacles,
            List<Agreement> parts) {
        var number = fields.required("nr", Meaning::agreementNumber, Meaning.AGREEMENT_NUMBER)
                .orElse("");
        if (!number.isEmpty() && isPart != number.contains(".")) {
            fields.wrong(
                    "nr",
                    isPart
                            ? "een deel heeft een nummer met een punt, zoals A.2"
                            : "een nummer met een punt is van een deel, en hoort bij delen");
        }
        return new Agreement(number, terms(fields, isPart), standing(fields), measurements, obstacles, parts);
    }

    private Terms terms(Fields fields, boolean isPart) {
        var wanted = "een van deze: " + Meaning.anyOf(Theme.class);
        var theme = isPart
                ? fields.perhaps("thema", Meaning.oneOf(Theme.class), wanted)
                : fields.required("thema", Meaning.oneOf(Theme.class), wanted);
        return new Terms(
                fields.required("tekst", WORDS),
                theme.orElse(Theme.SAMENWERKING),
                owner(fields),
                fields.perhaps("klaar", Meaning::day, Meaning.DAY),
                target(fields),
                fields.perhaps("telt", Meaning::yes, Meaning.YES).orElse(false),
                fields.text("opmerking", WORDS));
    }

    private String owner(Fields fields) {
        var owner = fields.text("eigenaar", NAME);
        if (!owner.isEmpty() && parties.stream().noneMatch(party -> party.name().equals(owner))) {
            fields.wrong("eigenaar", "de eigenaar is geen van de partijen: " + owner);
        }
        return owner;
    }

    private static Optional<Target> target(Fields fields) {
        var goal = fields.perhaps("doel", Meaning::number, Meaning.NUMBER);
        var start = fields.perhaps("begin", Meaning::number, Meaning.NUMBER);
        var unit = fields.text("eenheid", NAME);
        if (goal.isPresent() && unit.isEmpty()) {
            fields.wrong("eenheid", "bij een doel hoort een eenheid, zoals vacatures");
        }
        if (fields.text("doel").isEmpty() && (start.isPresent() || !unit.isEmpty())) {
            fields.wrong("doel", "een eenheid of een begin zonder doel zegt niets");
        }
        return goal.map(number -> new Target(number, unit, start));
    }

    private Standing standing(Fields fields) {
        var certainty = fields.perhaps(
                        "zekerheid", Meaning.oneOf(Certainty.class), "een van deze: " + Meaning.anyOf(Certainty.class))
                .orElse(Certainty.ZEKER);
        var doubt = fields.text("leeswijze", WORDS);
        if ((certainty == Certainty.ZEKER) != doubt.isEmpty()) {
            fields.wrong("leeswijze", "wie niet zeker is, zegt bij leeswijze waarom; en alleen dan");
        }
        var told = new Standing(
                fields.perhaps("status", Meaning.oneOf(Status.class), "A, B, C of D"),
                fields.text("uitleg", LONG_WORDS),
                certainty,
                doubt,
                source(fields));
        return told.saysNothing() ? Standing.UNTOLD : told;
    }

    /** Where it was told: what stands there, else where the covenant is written down. */
    String source(Fields fields) {
        var own = fields.text("bron", WORDS);
        return own.isEmpty() ? covenant.source() : own;
    }

    Measurement measurement(Fields fields) {
        Optional<BigDecimal> number = fields.perhaps("getal", Meaning::number, Meaning.NUMBER);
        var words = fields.text("uitleg", WORDS);
        if (fields.text("getal").isEmpty() && words.isEmpty()) {
            fields.wrong("getal", "een meting heeft een getal of een uitleg");
        }
        return new Measurement(fields.perhaps("op", Meaning::day, Meaning.DAY), number, words, source(fields));
    }

    static Obstacle obstacle(Fields fields) {
        return new Obstacle(
                fields.required("tekst", WORDS),
                fields.text("actie", WORDS),
                fields.text("wie", NAME),
                fields.perhaps("voor", Meaning::day, Meaning.DAY));
    }
}
