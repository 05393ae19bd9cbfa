package nl.herstart.registry.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.platform.form.FormField;
import nl.herstart.registry.Registry;
import nl.herstart.registry.casefile.Outcome;
import nl.herstart.registry.casefile.Ranking;
import nl.herstart.registry.casefile.Urgency;
import nl.herstart.registry.figures.Figures.Kept;
import nl.herstart.registry.figures.KeptFigures.What;
import nl.herstart.registry.figures.YearRows.Came;
import nl.herstart.registry.figures.YearRows.Closed;
import nl.herstart.registry.region.Promise;
import nl.herstart.registry.region.Region;
import nl.herstart.value.WorkingDays;
import org.jdbi.v3.core.Handle;

/**
 * Counts what a region did in a period. The quarters of its year are always counted together, since who sees one can ask for the
 * others. Those before anybody came and those that are still to come are left out: of them everyone knows that there is nobody.
 */
final class Counting {

    private static final int FEWEST = 5;
    private static final Duration FORTNIGHT = Duration.ofDays(14);

    /** Nobody who came in a quarter is still waited for in time so long after it, whatever a region promises. */
    private static final Duration LONGEST_PROMISE = Duration.ofDays(31);

    private static final Set<Urgency> OPEN = EnumSet.complementOf(EnumSet.of(Urgency.BEVROREN));

    private final Registry registry;
    private final String region;
    private final Period period;
    private final Instant now;

    Counting(Registry registry, String region, Period period) {
        this.registry = registry;
        this.region = region;
        this.period = period;
        this.now = registry.clock().instant();
    }

    Figures figures() {
        return registry.database().read(look -> figures(look, new Ranking(registry).open(look, region)));
    }

    private Figures figures(Handle look, Map<Urgency, Integer> open) {
        var year = new Period(period.year(), Optional.empty()).from();
        var rows = new YearRows(look, region, registry.startOf(year), registry.startOf(year.plusYears(1)));
        var gone = KeptFigures.of(look, region);
        var first = Stream.concat(
                        rows.first().map(this::quarter).stream(),
                        gone.stream().filter(each -> each.what() == What.CAME).map(KeptFigures.Figure::quarter))
                .min(Comparator.comparing(Period::from));
        var quarters = first.map(this::quarters).orElse(List.of());
        var came = rows.came();
        var closed = rows.closed();
        var promise = inPeriod(
                quarters,
                new SmallNumbers<>(
                        with(
                                gone,
                                What.CAME,
                                quarters,
                                byQuarter(EnumSet.allOf(Kept.class), quarters, came, Came::at, this::kept)),
                        (kept, column) -> kept == Kept.LOOPT && isLongOver(quarters.get(column))));
        return new Figures(
                period,
                first.isPresent(),
                promise,
                inHundred(promise),
                median(Stream.concat(
                        came.stream().filter(each -> isIn(each.at())).flatMap(this::workingDays),
                        days(gone, What.REACHED_AFTER))),
                table(
                        quarters,
                        with(
                                gone,
                                What.CALLED,
                                quarters,
                                byQuarter(
                                        Outcome.ofContact(),
                                        quarters,
                                        rows.called(),
                                        YearRows.Called::at,
                                        YearRows.Called::outcome))),
                table(
                        quarters,
                        with(
                                gone,
                                What.CLOSED,
                                quarters,
                                byQuarter(Outcome.ofClosing(), quarters, closed, Closed::at, Closed::outcome))),
                median(Stream.concat(
                        closed.stream().filter(each -> isIn(each.at())).map(Counting::days),
                        days(gone, What.CLOSED_AFTER))),
                now(open),
                SmallNumbers.alone(rows.offeredBefore(now.minus(FORTNIGHT))));
    }

    private static Counts<Urgency> now(Map<Urgency, Integer> open) {
        var counts = new EnumMap<Urgency, int[]>(Urgency.class);
        OPEN.forEach(urgency -> counts.put(urgency, new int[] {open.getOrDefault(urgency, 0)}));
        return new SmallNumbers<>(counts, (urgency, column) -> false).inAll();
    }

    private Period quarter(Instant moment) {
        return Period.quarterOf(moment.atZone(registry.clock().getZone()).toLocalDate());
    }

    /** The quarters of the year in which somebody can have come. */
    private List<Period> quarters(Period first) {
        LocalDate today = registry.today();
        return period.quarters().stream()
                .filter(quarter ->
                        !quarter.from().isAfter(today) && !quarter.from().isBefore(first.from()))
                .toList();
    }

    private boolean isIn(Instant moment) {
        return period.quarter().isEmpty() || quarter(moment).equals(period);
    }

    private Kept kept(Came came) {
        if (came.kept().orElse(now).isAfter(came.due())) {
            return Kept.TE_LAAT;
        }
        return came.kept().isPresent() ? Kept.OP_TIJD : Kept.LOOPT;
    }

    private boolean isLongOver(Period quarter) {
        return now.isAfter(registry.startOf(quarter.next().from()).plus(LONGEST_PROMISE));
    }

    private Stream<Integer> workingDays(Came came) {
        var days = new WorkingDays(registry.regions()
                .named(region)
                .flatMap(Region::promise)
                .map(Promise::closed)
                .orElse(Set.of()));
        return came.kept().stream().map(kept -> days.left(came.at(), kept));
    }

    private static int days(Closed closed) {
        return (int) Duration.between(closed.received(), closed.at()).toDays();
    }

    private <K extends Enum<K>> Counts<K> table(List<Period> quarters, Map<K, int[]> counts) {
        return inPeriod(quarters, new SmallNumbers<>(counts, (each, column) -> false));
    }

    /** With those added who were erased since. */
    private static <K extends Enum<K>> Map<K, int[]> with(
            List<KeptFigures.Figure> gone, What what, List<Period> quarters, Map<K, int[]> counts) {
        gone.stream()
                .filter(each -> each.what() == what && quarters.contains(each.quarter()))
                .forEach(each -> counts.forEach((kind, byQuarter) -> {
                    if (FormField.choiceName(kind).equals(each.kind())) {
                        byQuarter[quarters.indexOf(each.quarter())] += each.count();
                    }
                }));
        return counts;
    }

    private Stream<Integer> days(List<KeptFigures.Figure> gone, What what) {
        return gone.stream()
                .filter(each -> each.what() == what)
                .filter(each -> period.quarter().isEmpty()
                        ? each.quarter().year() == period.year()
                        : each.quarter().equals(period))
                .flatMap(each -> Collections.nCopies(each.count(), Integer.valueOf(each.kind())).stream());
    }

    private <T, K extends Enum<K>> Map<K, int[]> byQuarter(
            Collection<K> kinds, List<Period> quarters, List<T> all, Function<T, Instant> when, Function<T, K> kind) {
        return kinds.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        each -> quarters.stream()
                                .mapToInt(quarter -> (int) all.stream()
                                        .filter(one -> kind.apply(one) == each
                                                && quarter(when.apply(one)).equals(quarter))
                                        .count())
                                .toArray()));
    }

    private <K extends Enum<K>> Counts<K> inPeriod(List<Period> quarters, SmallNumbers<K> shown) {
        if (period.quarter().isEmpty()) {
            return shown.inAll();
        }
        return quarters.contains(period)
                ? shown.in(quarters.indexOf(period))
                : new Counts<K>(Map.of(), Optional.empty());
    }

    private static Optional<Integer> inHundred(Counts<Kept> promise) {
        return promise.of(Kept.OP_TIJD)
                .flatMap(in -> promise.of(Kept.TE_LAAT).map(out -> (100 * in + (in + out) / 2) / (in + out)));
    }

    private static Optional<Integer> median(Stream<Integer> numbers) {
        var sorted = numbers.sorted().toList();
        return sorted.size() < FEWEST ? Optional.empty() : Optional.of(sorted.get(sorted.size() / 2));
    }
}
