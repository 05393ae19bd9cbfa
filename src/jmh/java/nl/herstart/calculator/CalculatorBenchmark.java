package nl.herstart.calculator;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.report.HoursGrid;
import nl.herstart.calculator.scheme.Outcome;
import nl.herstart.calculator.situation.Childcare.Kind;
import nl.herstart.calculator.situation.Households;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.calculator.sum.Line;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a household, a whole answer and a grid cost, for a family that rents and for one that owns its home. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class CalculatorBenchmark {

    /** What {@link #answer} reads: the answer, and the lines by which now and next can be redone. */
    public record Read(Answer answer, List<Line> working) {}

    @Param({"RENT", "HOME"})
    String dwelling = "RENT";

    private final Calculator calculator = Calculator.load();
    private Situation situation = rent();
    private YearLaw law = new YearLaw(LawBook.of(situation.year()));
    private YearPlan plan = YearPlan.next(situation);

    @Setup
    public void chooseHousehold() {
        situation = dwelling.equals("HOME") ? home() : rent();
        law = new YearLaw(LawBook.of(situation.year()));
        plan = YearPlan.next(situation);
    }

    /** One year of one household, without lines of working. */
    @Benchmark
    public Euro household() {
        return law.steady(plan).besteedbaar();
    }

    /** Now, next, the first year and the curve, with the lines of now and next. */
    @Benchmark
    public Read answer() {
        var answer = calculator.answer(situation);
        var lines = List.of(answer.now(), answer.next()).stream()
                .flatMap(report -> report.outcomes().values().stream())
                .map(Outcome::working)
                .flatMap(working -> working.lines().stream())
                .toList();
        return new Read(answer, lines);
    }

    /** 41 times 41 households. */
    @Benchmark
    public HoursGrid grid() {
        return calculator.grid(situation, Hours.of(36));
    }

    private static Situation rent() {
        return family().renting("780").situation();
    }

    private static Situation home() {
        return family().owning("380000", "7200").situation();
    }

    private static Households family() {
        return Households.couple()
                .earning("0", "2600")
                .withChildren("2018-09", "2022-01")
                .saving("8000")
                .thinkingOf("20", "17.50", 4)
                .travelling(12, 3, "0.30", "0.23")
                .careForJob(0, Kind.BSO, "40", "9.98")
                .careForJob(1, Kind.DAGOPVANG, "95", "11.40");
    }
}
