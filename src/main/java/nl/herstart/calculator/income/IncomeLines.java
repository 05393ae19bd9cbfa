package nl.herstart.calculator.income;

import java.util.List;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Tally;

/**
 * How the income of one adult came about, source by source.
 *
 * @param bruto lines that together make the gross income
 * @param premies pension premiums, below zero, and what of them falls away
 * @param winst how the taxable profit came about; nothing without profit
 * @param box1 lines that together make the taxable income in box 1 before the own home, whole euros
 */
public record IncomeLines(List<Line> bruto, List<Line> premies, List<Tally> winst, List<Line> box1) {

    public IncomeLines {
        bruto = List.copyOf(bruto);
        premies = List.copyOf(premies);
        winst = List.copyOf(winst);
        box1 = List.copyOf(box1);
    }
}
