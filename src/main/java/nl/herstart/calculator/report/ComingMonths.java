package nl.herstart.calculator.report;

import java.util.List;

/**
 * The first twelve months of the job, also those of the year after.
 *
 * @param months twelve, the first of the job first; none without a job
 * @param isProvisional whether one of them rests on figures that are announced and not yet law, or on those of the year before
 */
public record ComingMonths(List<FirstYearMonth> months, boolean isProvisional) {

    public static final ComingMonths NONE = new ComingMonths(List.of(), false);

    public ComingMonths {
        months = List.copyOf(months);
    }
}
