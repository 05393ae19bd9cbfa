package nl.herstart.site.figures;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A table as a file that Excel and LibreOffice open in the Netherlands: semicolons between cells, each cell in quotes, UTF-8 with
 * its mark. No cell is a formula to them: one that could be is text behind an apostrophe.
 */
final class Csv {

    private static final String MARK = "\uFEFF";
    private static final String END = "\r\n";

    /** What begins a formula, in narrow or wide writing, after blanks, signs that show nothing, and quotes. */
    private static final Pattern FORMULA = Pattern.compile(
            "[\\t\\r\\n].*|[\\s\\p{Z}\\p{Cf}\\p{Cc}\"'\u2018\u2019\u201C\u201D]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\u2212].*",
            Pattern.DOTALL);

    private Csv() {}

    /** The bytes of the file. */
    static byte[] of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(";", "", END)))
                .collect(Collectors.joining("", MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        var safe = FORMULA.matcher(text).matches() ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
