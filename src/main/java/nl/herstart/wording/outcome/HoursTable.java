package nl.herstart.wording.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.report.HoursGrid;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.platform.picture.Heat;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Hours;
import nl.herstart.value.Language;

/** My hours against my partner's: what there is to spend with each, and where it is most. */
public final class HoursTable {

    /**
     * As the template sees it.
     *
     * @param partnerHours the hours of the partner along the top
     */
    public record Shown(List<String> findings, List<Integer> partnerHours, List<Row> rows) {}

    /** The cells at one number of my hours. */
    public record Row(int hours, List<Cell> cells) {}

    /**
     * What there is to spend a month, in whole euros; a dash when it is not known, two amounts where it lies between them.
     *
     * @param heat from 1 to 6, by how much it is; 0 when it is not known
     * @param near whether it is the best that takes no more hours together than the job that was asked about
     * @param now whether this is how they work today
     */
    public record Cell(int partnerHours, String amount, int heat, boolean best, boolean near, boolean now) {}

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

    /** In a language. */
    public HoursTable(Calculator calculator, Language language) {
        this.calculator = calculator;
        this.language = language;
        this.texts = Texts.about(language, "calculation/samen");
    }

    /** Whether the question makes sense for this household. */
    public boolean matters(Answer answer) {
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
    public Optional<Shown> of(Answer answer, Situation told, Hours partnerHours) {
        if (!matters(answer) || partnerHours.isZero()) {
            return Optional.empty();
        }
        var grid = calculator.grid(told, partnerHours);
        var partner = columns(partnerHours);
        var best = bestOf(grid, partner, MOST_HOURS * 2);
        var near = bestOf(grid, partner, together(answer, partnerHours));
        var heat = Heat.among(
                shown(grid, partner).map(HoursGrid.Cell::besteedbaarPerMonth).toList());
        boolean hasNow = answer.situation().job().replaces().isEmpty() && isColumn(partnerHours);
        var rows = DAYS.stream()
                .map(hours -> new Row(
                        hours,
                        partner.stream()
                                .map(others -> cell(
                                        grid.at(hours, others),
                                        heat,
                                        best,
                                        near,
                                        hasNow && hours == 0 && others == partnerHours.ceiled()))
                                .toList()))
                .toList();
        return Optional.of(new Shown(findings(answer, best, near, partnerHours), partner, rows));
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

    /** How many hours both work in the plan that was asked about. */
    private static int together(Answer answer, Hours partnerHours) {
        return (int) (answer.situation().job().hoursPerWeek().ceiled() + partnerHours.ceiled());
    }

    private List<String> findings(
            Answer answer, Optional<HoursGrid.Cell> best, Optional<HoursGrid.Cell> near, Hours partnerHours) {
        var told = new ArrayList<String>();
        if (answer.comparison().lowered().isPresent()) {
            told.add(texts.say("bereik"));
        }
        best.ifPresent(cell -> told.add(
                texts.say("beste", cell.hours(), cell.partnerHours(), language.euros(cell.besteedbaarPerMonth()))));
        int together = together(answer, partnerHours);
        near.filter(cell -> together < 2 * MOST_HOURS)
                .ifPresent(cell -> told.add(texts.say(
                        "besteBinnen",
                        together,
                        cell.hours(),
                        cell.partnerHours(),
                        language.euros(cell.besteedbaarPerMonth()))));
        answer.comparison().firstPhaseEnds().ifPresent(last -> told.add(texts.say("tot", last)));
        return told;
    }

    private static Stream<HoursGrid.Cell> shown(HoursGrid grid, List<Integer> partner) {
        return DAYS.stream()
                .flatMap(hours -> partner.stream().map(others -> grid.at(hours, others)))
                .filter(HoursGrid.Cell::isKnown);
    }

    /** The best of the cells that are shown, so that table and sentence say the same; none where cells lie between amounts. */
    private static Optional<HoursGrid.Cell> bestOf(HoursGrid grid, List<Integer> partner, int together) {
        boolean lies = shown(grid, partner).anyMatch(cell -> cell.lies().isPresent());
        return shown(grid, partner)
                .filter(cell -> !lies && cell.hoursTogether() <= together)
                .reduce((first, second) -> second.besteedbaar().isMoreThan(first.besteedbaar()) ? second : first);
    }

    private Cell cell(
            HoursGrid.Cell cell, Heat heat, Optional<HoursGrid.Cell> best, Optional<HoursGrid.Cell> near, boolean now) {
        boolean isBest = best.filter(cell::equals).isPresent();
        return new Cell(
                cell.partnerHours(),
                cell.isKnown() ? amount(cell) : NOT_KNOWN,
                cell.isKnown() ? heat.of(cell.besteedbaarPerMonth()) : 0,
                isBest,
                !isBest && near.filter(cell::equals).isPresent(),
                now);
    }

    private String amount(HoursGrid.Cell cell) {
        return cell.liesPerMonth()
                .filter(month -> !language.euros(month.from()).equals(language.euros(month.to())))
                .map(month -> texts.say("tussen", language.euros(month.from()), language.euros(month.to())))
                .orElseGet(() -> language.euros(cell.besteedbaarPerMonth()));
    }
}
