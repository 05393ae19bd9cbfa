package nl.herstart.site.calculation.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.report.HoursGrid;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Hours;
import nl.herstart.value.Language;

/** My hours against my partner's: what there is to spend with each, and where it is most. */
final class GridSection {

    /**
     * As the template sees it.
     *
     * @param partnerHours the hours of the partner along the top
     */
    record Shown(List<String> findings, List<Integer> partnerHours, List<Row> rows) {}

    /** The cells at one number of my hours. */
    record Row(int hours, List<Cell> cells) {}

    /**
     * What there is to spend a month, in whole euros; a dash when it is not known.
     *
     * @param now whether this is how they work today
     */
    record Cell(String amount, boolean best, boolean now) {}

    private static final int MOST_HOURS = 40;
    private static final int DAY = 8;
    private static final String NOT_KNOWN = "–";
    private static final List<Integer> DAYS = IntStream.rangeClosed(0, MOST_HOURS / DAY)
            .map(day -> day * DAY)
            .boxed()
            .toList();

    private final Calculator calculator;
    private final Language language;
    private final Texts texts;

    GridSection(Calculator calculator, Language language) {
        this.calculator = calculator;
        this.language = language;
        this.texts = Texts.about(language, "calculation/samen");
    }

    /** Whether the question makes sense for this household. */
    boolean matters(Answer answer) {
        return calculator.hasGrid(answer.situation())
                && answer.situation().job().isWork();
    }

    /**
     * The table, by whole days of work and the partner's own hours; empty when the question makes no sense or the partner's
     * hours are zero. A job that replaces another has no cell of today: its wage is not the one of now.
     *
     * @param told the household with the job at the hours at which travel and care were told
     * @param partnerHours what the partner works now, a week
     */
    Optional<Shown> of(Answer answer, Situation told, Hours partnerHours) {
        if (!matters(answer) || partnerHours.isZero()) {
            return Optional.empty();
        }
        var grid = calculator.grid(told, partnerHours);
        var partner = columns(partnerHours);
        var best = bestOf(grid, partner);
        boolean hasNow = answer.situation().job().replaces().isEmpty() && isColumn(partnerHours);
        var rows = DAYS.stream()
                .map(hours -> new Row(
                        hours,
                        partner.stream()
                                .map(others -> cell(
                                        grid.at(hours, others),
                                        best,
                                        hasNow && hours == 0 && others == partnerHours.ceiled()))
                                .toList()))
                .toList();
        return Optional.of(new Shown(findings(answer, grid, best, partnerHours), partner, rows));
    }

    private static boolean isColumn(Hours partnerHours) {
        return partnerHours.isWhole() && partnerHours.ceiled() <= MOST_HOURS;
    }

    private static List<Integer> columns(Hours partnerHours) {
        var columns = new TreeSet<>(DAYS);
        if (isColumn(partnerHours)) {
            columns.add((int) partnerHours.ceiled());
        }
        return List.copyOf(columns);
    }

    private List<String> findings(Answer answer, HoursGrid grid, Optional<HoursGrid.Cell> best, Hours partnerHours) {
        var told = new ArrayList<String>();
        best.ifPresent(cell -> told.add(
                texts.say("beste", cell.hours(), cell.partnerHours(), language.euros(cell.besteedbaarPerMonth()))));
        long together = answer.situation().job().hoursPerWeek().ceiled() + partnerHours.ceiled();
        grid.bestWithin((int) together)
                .filter(cell -> together < 2 * MOST_HOURS)
                .ifPresent(cell -> told.add(texts.say(
                        "besteBinnen",
                        together,
                        cell.hours(),
                        cell.partnerHours(),
                        language.euros(cell.besteedbaarPerMonth()))));
        answer.comparison().firstPhaseEnds().ifPresent(last -> told.add(texts.say("tot", last)));
        return told;
    }

    /** The best of the cells that are shown, so that table and sentence say the same. */
    private static Optional<HoursGrid.Cell> bestOf(HoursGrid grid, List<Integer> partner) {
        return DAYS.stream()
                .flatMap(hours -> partner.stream().map(others -> grid.at(hours, others)))
                .filter(HoursGrid.Cell::isKnown)
                .reduce((first, second) -> second.besteedbaar().isMoreThan(first.besteedbaar()) ? second : first);
    }

    private Cell cell(HoursGrid.Cell cell, Optional<HoursGrid.Cell> best, boolean now) {
        return new Cell(
                cell.isKnown() ? language.euros(cell.besteedbaarPerMonth()) : NOT_KNOWN,
                best.filter(cell::equals).isPresent(),
                now);
    }
}
