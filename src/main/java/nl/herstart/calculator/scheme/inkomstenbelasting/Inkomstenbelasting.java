package nl.herstart.calculator.scheme.inkomstenbelasting;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.situation.AowColumn;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Step;
import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * Box 1: income tax and national insurance together on taxable income from work and home.
 *
 * <p>The tax of each bracket is cut off to whole euros, then added; that reproduces the tables of the tax office to the
 * cent. A real assessment, which cuts off tax and premiums apart, may differ by a euro.
 *
 * <p>Basis: Wet IB 2001, artikelen 2.10 and 2.10a. Left out: the year in which somebody reaches the AOW age.
 */
public final class Inkomstenbelasting {

    /** How it comes about, a year. */
    public enum By implements Step {
        SCHIJF_1,
        SCHIJF_2,
        SCHIJF_3
    }

    private final InkomstenbelastingParameters parameters;

    /** The law of one year. */
    public Inkomstenbelasting(LawBook book) {
        this.parameters = book.read(InkomstenbelastingParameters.class);
    }

    /** Tax before credits on a taxable income in box 1, whole euros a year; nothing on an income below zero. */
    public Euro belasting(Euro inkomenBox1, AowColumn column) {
        var income = inkomenBox1.orZeroIfNegative();
        var end1 = parameters.schijf1Tot(column);
        var end2 = parameters.schijf2Tot();
        return inSchijf(parameters.schijf1Tarief(column), income.min(end1))
                .plus(inSchijf(parameters.schijf2Tarief(), between(income, end1, end2)))
                .plus(inSchijf(parameters.schijf3Tarief(), income.minus(end2).orZeroIfNegative()));
    }

    private static Euro inSchijf(Percentage tarief, Euro income) {
        return tarief.of(income).flooredToEuros();
    }

    private static Euro between(Euro income, Euro from, Euro to) {
        return income.min(to).minus(from).orZeroIfNegative();
    }

    /** A line for each bracket that the income reaches; the first always. */
    public List<Line> lines(Euro inkomenBox1, AowColumn column) {
        var income = inkomenBox1.orZeroIfNegative();
        var end1 = parameters.schijf1Tot(column);
        var end2 = parameters.schijf2Tot();
        var lines = new ArrayList<Line>();
        lines.add(line(By.SCHIJF_1, parameters.schijf1Tarief(column), income.min(end1), end1));
        if (income.isMoreThan(end1)) {
            lines.add(line(By.SCHIJF_2, parameters.schijf2Tarief(), between(income, end1, end2), end2));
        }
        if (income.isMoreThan(end2)) {
            lines.add(line(By.SCHIJF_3, parameters.schijf3Tarief(), income.minus(end2), end2));
        }
        return lines;
    }

    private static Line line(By step, Percentage tarief, Euro income, Euro bound) {
        return Line.of(step, inSchijf(tarief, income), tarief, income, bound);
    }
}
