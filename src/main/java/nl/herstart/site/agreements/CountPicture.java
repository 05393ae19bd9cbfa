package nl.herstart.site.agreements;

import java.util.Comparator;
import java.util.List;
import nl.herstart.agreement.Agreement;
import nl.herstart.agreement.Measurement;
import nl.herstart.agreement.Target;
import nl.herstart.platform.picture.Course;
import nl.herstart.platform.picture.Reach;
import org.jspecify.annotations.Nullable;

/**
 * A number to come to beside what was counted, as a table and as a drawing.
 *
 * @param goal the number to come to, in words; empty when there is none
 * @param start the number at the beginning; empty when it was not told
 * @param rows what was counted, in the order of the days, then what has no day
 * @param reach how far the last number is; absent when nothing was counted
 * @param course from day to day; absent when there are not two days
 */
record CountPicture(
        String goal,
        String unit,
        String start,
        List<Row> rows,
        @Nullable Reach reach,
        @Nullable Course course) {

    private static final int FEWEST_IN_A_LINE = 2;

    /** What was counted; each may be empty. */
    record Row(String day, String number, String words, String source) {}

    CountPicture {
        rows = List.copyOf(rows);
    }

    static CountPicture of(Agreement agreement, AgreementWords words) {
        var rows = agreement.measurements().stream()
                .sorted(Comparator.comparing(
                        each -> each.day().map(Object::toString).orElse("9999")))
                .map(each -> row(each, words))
                .toList();
        return agreement
                .terms()
                .target()
                .map(target -> new CountPicture(
                        AgreementWords.number(target.goal()),
                        target.unit(),
                        target.start().map(AgreementWords::number).orElse(""),
                        rows,
                        reach(agreement, target),
                        course(agreement, target)))
                .orElseGet(() -> new CountPicture("", "", "", rows, null, null));
    }

    private static Row row(Measurement measurement, AgreementWords words) {
        return new Row(
                measurement
                        .day()
                        .map(day -> AgreementWords.moment(day.toString()))
                        .orElseGet(() -> words.texts().say("dag-onbekend")),
                measurement.number().map(AgreementWords::number).orElse(""),
                measurement.words(),
                measurement.source());
    }

    private static @Nullable Reach reach(Agreement agreement, Target target) {
        return agreement
                .last()
                .flatMap(Measurement::number)
                .map(number -> Reach.of(number, target.goal()))
                .orElse(null);
    }

    private static @Nullable Course course(Agreement agreement, Target target) {
        var counted = agreement.measurements().stream()
                .filter(each -> each.day().isPresent() && each.number().isPresent())
                .map(each -> new Course.Counted(
                        each.day().orElseThrow(), each.number().orElseThrow()))
                .sorted(Comparator.comparing(Course.Counted::day))
                .toList();
        return counted.size() < FEWEST_IN_A_LINE ? null : Course.of(counted, target.goal());
    }
}
