package nl.herstart.calculator;

import java.time.YearMonth;
import nl.herstart.value.Euro;

/**
 * One month of the first year; every amount to cents.
 *
 * @param netto net income of all adults
 * @param onbelast untaxed income
 * @param kosten all costs of working
 * @param besteedbaar what remains to spend
 */
public record FirstYearMonth(
        YearMonth month,
        Euro netto,
        Euro onbelast,
        Euro zorgtoeslag,
        Euro huurtoeslag,
        Euro kindgebondenbudget,
        Euro kinderopvangtoeslag,
        Euro kinderbijslag,
        Euro bijstand,
        Euro kosten,
        Euro besteedbaar) {}
