package nl.herstart.calculator.report;

import java.util.List;

/**
 * At which hours, or at which wages, a goal is reached. More work may give less, so there can be several ranges.
 *
 * @param enough every value tried in these gives enough; the ones tried just outside do not, or are not known
 * @param perhaps for these it depends on what work does to a benefit, which the law leaves open
 * @param unknown for these a figure that decides was not published: they may give enough or not
 */
public record Reached<T>(List<Range<T>> enough, List<Range<T>> perhaps, List<Range<T>> unknown) {

    public Reached {
        enough = List.copyOf(enough);
        perhaps = List.copyOf(perhaps);
        unknown = List.copyOf(unknown);
    }
}
