package nl.herstart.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.herstart.calculator.employer.JobCosts;
import nl.herstart.calculator.employer.JobOffer;
import nl.herstart.calculator.employer.JobOffer.Contract;
import nl.herstart.calculator.employer.JobOffer.Size;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;

/** What a job costs who employs, in words; in Dutch, as all that is written for employers. */
public final class JobCostTexts {

    /**
     * One row.
     *
     * @param why what it is, in a sentence; empty for the total
     */
    public record Row(String name, String why, Euro perMonth, Euro perYear) {}

    /**
     * Where a figure comes from.
     *
     * @param official whether the law, the government or a public body says it
     * @param provisional whether it is not that of its year yet
     */
    public record From(
            String name, String figure, String source, String address, boolean official, boolean provisional) {}

    private static final List<String> OFFICIAL = List.of(
            "overheid.nl/", "officielebekendmakingen.nl/", "rijksoverheid.nl/", "belastingdienst.nl/", "uwv.nl/");

    private final Texts texts = Texts.about(Language.DUTCH, "wording/werkgeverslasten");

    /** Each part of the costs, and at the end their sum. */
    public List<Row> rows(JobOffer offer, JobCosts month, List<Figure> figures) {
        var year = month.perYear();
        var written = figures.stream().collect(Collectors.toMap(Figure::name, JobCostTexts::written));
        var awf = offer.contract() == Contract.VAST ? "Laag" : "Hoog";
        var aof = offer.size() == Size.KLEIN ? "Laag" : "Hoog";
        var rows = new ArrayList<Row>();
        rows.add(row("loon", ".uitleg", "", month.loon(), year.loon()));
        rows.add(row(
                "vakantiebijslag",
                ".uitleg",
                of(written, "vakantiebijslag"),
                month.vakantiebijslag(),
                year.vakantiebijslag()));
        rows.add(row("awf", choice(awf), of(written, "awf" + awf), month.awf(), year.awf()));
        rows.add(row("aof", choice(aof), of(written, "aof" + aof), month.aof(), year.aof()));
        rows.add(row(
                "opslagKinderopvang",
                ".uitleg",
                of(written, "opslagKinderopvang"),
                month.opslagKinderopvang(),
                year.opslagKinderopvang()));
        rows.add(row("whk", ".uitleg", of(written, "whk"), month.whk(), year.whk()));
        rows.add(row("zvw", ".uitleg", of(written, "zvwWerkgever"), month.zvw(), year.zvw()));
        rows.add(new Row(texts.say("totaal"), "", month.total(), year.total()));
        return List.copyOf(rows);
    }

    private Row row(String name, String why, String percentage, Euro perMonth, Euro perYear) {
        return new Row(texts.say(name, percentage), texts.say(name + why), perMonth, perYear);
    }

    private static String choice(String rate) {
        return rate.equals("Laag") ? ".laag" : ".hoog";
    }

    private static String of(Map<String, String> written, String figure) {
        return Objects.requireNonNull(written.get(figure), figure);
    }

    /** Where these figures come from, in their order. */
    public List<From> sources(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> texts.find("cijfer." + figure.name()).isPresent())
                .map(this::from)
                .toList();
    }

    private From from(Figure figure) {
        var address = figure.source().address();
        return new From(
                texts.say("cijfer." + figure.name()),
                written(figure),
                figure.source().title(),
                address,
                OFFICIAL.stream().anyMatch(address::contains),
                figure.isProvisional());
    }

    private static String written(Figure figure) {
        return figure.text(Language.DUTCH);
    }
}
