package nl.herstart.calculator.parameter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a table too long for a sheet: a CSV file that stands beside the rule that uses it. */
public final class ParameterTable {

    private ParameterTable() {}

    /**
     * The lines of the table, without the one that names the columns.
     *
     * @throws ParameterException when there is no such file
     */
    public static List<String> rows(Class<?> rule, String file) {
        try (var in = rule.getResourceAsStream(file)) {
            if (in == null) {
                throw new ParameterException("There is no table " + file);
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
            return lines.skip(1).toList();
        } catch (IOException e) {
            throw new ParameterException("Cannot read " + file, e);
        }
    }
}
