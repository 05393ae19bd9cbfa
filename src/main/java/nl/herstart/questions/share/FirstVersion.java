package nl.herstart.questions.share;

import java.time.Month;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.questions.Answers;

/**
 * What the answers in codes of version 1 are called now. The month in which the job starts was a number, of a year that had
 * a question of its own; a new job came on top of what there was.
 */
final class FirstVersion {

    private static final String START = "vanaf";

    /** The year of a code without one: the newest there was. */
    private static final Year USUAL = Year.of(2026);

    /** What was filled in for who did not know, in a year that was over. */
    private static final Month ASSUMED = Month.JULY;

    private FirstVersion() {}

    static Map<String, List<String>> renewed(Map<String, List<String>> fields) {
        var renewed = new HashMap<>(fields);
        var stated = renewed.remove("jaar");
        var year = stated != null && stated.contains("2025") ? Year.of(2025) : USUAL;
        renewed.computeIfPresent(
                START,
                (field, months) ->
                        months.stream().map(month -> renewed(year, month)).toList());
        if (String.join(",", renewed.getOrDefault("inkomen", List.of())).contains("loon")) {
            renewed.put("baan-nu", List.of("erbij"));
        }
        return renewed;
    }

    private static String renewed(Year year, String month) {
        if (month.equals(Answers.DO_NOT_KNOW) && year.isBefore(USUAL)) {
            return year.atMonth(ASSUMED).toString();
        }
        return month.matches("[1-9]|1[0-2]")
                ? year.atMonth(Integer.parseInt(month)).toString()
                : month;
    }
}
