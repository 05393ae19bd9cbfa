package nl.herstart.calculator.parameter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The figures of the law in one year. Each sheet is read once, however many rules ask for it; what was asked for is known,
 * so that an amount can name its sources.
 */
public final class LawBook {

    private final Year year;
    private final Consumer<String> wrong;
    private final Map<Class<?>, Law<?>> laws;
    private final Consumer<List<Figure>> wholeBook;
    private final Set<Figure> figures = new LinkedHashSet<>();

    private LawBook(Year year, Consumer<String> wrong, Map<Class<?>, Law<?>> laws, Consumer<List<Figure>> wholeBook) {
        this.year = year;
        this.wrong = wrong;
        this.laws = laws;
        this.wholeBook = wholeBook;
    }

    /** A book that ends with a {@link ParameterException} at the first figure that is missing, unsourced or unreadable. */
    public static LawBook of(Year year) {
        return of(year, message -> {
            throw new ParameterException(message);
        });
    }

    /**
     * A book that goes on after a mistake, with zero for the figure, so that all mistakes can be told at once. What was made
     * from it must not be used when there was one.
     *
     * @param wrong takes a sentence for each figure that is missing, unsourced or unreadable
     */
    public static LawBook of(Year year, Consumer<String> wrong) {
        return new LawBook(year, wrong, new HashMap<>(), figures -> {});
    }

    public Year year() {
        return year;
    }

    /** The figures of the sheet that lies beside the record and has its name: one row for each component. */
    public <P extends Record> P read(Class<P> type) {
        var law = law(type);
        add(law.figures());
        return type.cast(law.parameters());
    }

    /** The same, of a sheet of which a rule uses no more than these rows: it is not said to rest on the others. */
    public <P extends Record> P readOf(Class<P> type, Set<String> rows) {
        var law = law(type);
        add(law.figures().stream()
                .filter(figure -> rows.contains(figure.name()))
                .toList());
        return type.cast(law.parameters());
    }

    private Law<?> law(Class<? extends Record> type) {
        var law = laws.get(type);
        if (law == null) {
            law = new Sheet<>(type, year, wrong).read();
            laws.put(type, law);
        }
        return law;
    }

    /**
     * The lines of a table too long for a sheet, without the one that names the columns: {@code tabel-2026.csv} beside the
     * rule that uses it; none when there is no such file.
     */
    public List<String> table(Class<?> rule, String name) {
        var file = name + "-" + year + ".csv";
        try (var in = rule.getResourceAsStream(file)) {
            if (in == null) {
                wrong.accept("There is no table " + file + " beside " + rule.getSimpleName());
                return List.of();
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
            return lines.skip(1).toList();
        } catch (IOException e) {
            throw new ParameterException("Cannot read " + file, e);
        }
    }

    /** To be told of something wrong in a table. */
    public void wrong(String message) {
        wrong.accept(message);
    }

    /** The same book, which knows by itself what is asked through it. */
    public LawBook chapter() {
        return new LawBook(year, wrong, laws, this::add);
    }

    private void add(List<Figure> asked) {
        figures.addAll(asked);
        wholeBook.accept(asked);
    }

    /** All figures asked for of it or of its chapters, each with its source; in the order in which they were. */
    public List<Figure> figures() {
        return List.copyOf(figures);
    }
}
