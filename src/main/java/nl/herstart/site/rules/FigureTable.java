package nl.herstart.site.rules;

import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.parameter.Figure;
import nl.herstart.wording.Bronnen.Bron;
import nl.herstart.wording.FigureTexts;

/**
 * The figures of some sheets, the years side by side, each with the number of its source.
 *
 * @param provisional the year of which figures can still change; empty when there is none
 * @param bronnen the sources; the number of the first is 1
 */
record FigureTable(List<Year> years, String provisional, List<Sheet> sheets, List<Bron> bronnen) {

    /** The figures of one sheet. */
    record Sheet(String name, List<Row> rows) {}

    /**
     * One figure in each year.
     *
     * @param unit in what it is counted; empty for a percentage
     */
    record Row(String name, String unit, List<Cell> cells) {}

    /**
     * A figure in one year.
     *
     * @param text the figure written out; empty when the law of that year has no such figure
     * @param bron the number of its source
     * @param provisional whether it was announced and is not yet law
     * @param from the year it was of, when it is not known yet; empty when it is of this year
     */
    record Cell(String text, int bron, boolean provisional, String from) {

        static Cell of(Figure figure, String text, int bron) {
            var from = figure.carriedOver().map(carried -> carried.from().toString());
            return new Cell(text, bron, figure.isProvisional() && from.isEmpty(), from.orElse(""));
        }

        static Cell none() {
            return new Cell("", 0, false, "");
        }
    }

    static FigureTable of(Calculator calculator, Collection<String> sheets, FigureTexts texts) {
        var years = calculator.years().stream().sorted().toList();
        var bronnen = new ArrayList<Bron>();
        var all = new ArrayList<Sheet>();
        for (var sheet : sheets) {
            var rows = new LinkedHashMap<String, Map<Year, Figure>>();
            for (var year : years) {
                calculator.figures(year).stream()
                        .filter(figure -> figure.sheet().equals(sheet))
                        .forEach(figure -> rows.computeIfAbsent(figure.name(), name -> new TreeMap<>())
                                .put(year, figure));
            }
            all.add(new Sheet(
                    texts.sheet(sheet),
                    rows.values().stream()
                            .map(row -> row(row, years, bronnen, texts))
                            .toList()));
        }
        return new FigureTable(years, provisional(calculator, years), all, bronnen);
    }

    private static String provisional(Calculator calculator, List<Year> years) {
        return years.stream()
                .filter(calculator::isProvisional)
                .findFirst()
                .map(Year::toString)
                .orElse("");
    }

    private static Row row(Map<Year, Figure> figures, List<Year> years, List<Bron> bronnen, FigureTexts texts) {
        var cells = new ArrayList<Cell>();
        for (var year : years) {
            var figure = figures.get(year);
            cells.add(figure == null ? Cell.none() : Cell.of(figure, texts.written(figure), number(figure, bronnen)));
        }
        var any = figures.values().iterator().next();
        return new Row(texts.name(any), texts.unit(any), cells);
    }

    private static int number(Figure figure, List<Bron> bronnen) {
        var bron = new Bron(figure.source().title(), figure.source().address(), figure.checked());
        if (!bronnen.contains(bron)) {
            bronnen.add(bron);
        }
        return bronnen.indexOf(bron) + 1;
    }
}
