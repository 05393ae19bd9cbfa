package nl.herstart.calculator.report;

import java.time.YearMonth;
import java.util.Map;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.value.Euro;

/**
 * One month of the first year; every amount to cents.
 *
 * @param netto net income of all adults
 * @param onbelast untaxed income
 * @param regelingen what each of them gives, in their order
 * @param kosten all costs of working
 * @param besteedbaar what remains to spend
 */
public record FirstYearMonth(
        YearMonth month, Euro netto, Euro onbelast, Map<Regeling, Euro> regelingen, Euro kosten, Euro besteedbaar) {}
