package nl.herstart.taal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.languagetool.JLanguageTool;
import org.languagetool.language.Dutch;
import org.languagetool.rules.RuleMatch;

/**
 * Reads lines of a file name, a tab and a text from the standard input, and tells what LanguageTool finds in them. Its
 * argument is the file of words that are right although LanguageTool does not know them; a line {@code -RULE} in it
 * leaves out a rule. Ends with 1 when something was found.
 */
public final class Spelling {

    private final JLanguageTool tool = new JLanguageTool(new Dutch());
    private final Set<String> right = new TreeSet<>();

    private Spelling(List<String> allowed) {
        for (var line : allowed) {
            if (line.startsWith("-")) {
                tool.disableRule(line.substring(1));
            } else {
                right.add(line);
            }
        }
    }

    /** Checks everything that comes in. */
    public static void main(String[] arguments) throws IOException {
        var allowed = Files.readAllLines(Path.of(arguments[0])).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).lines().toList();
        System.exit(new Spelling(allowed).check(lines) == 0 ? 0 : 1);
    }

    private int check(List<String> lines) throws IOException {
        int found = 0;
        for (var line : lines) {
            var parts = line.split("\t", 2);
            for (var match : tool.check(parts[1])) {
                var words = parts[1].substring(match.getFromPos(), match.getToPos());
                if (!right.contains(words)) {
                    found++;
                    System.out.println(told(parts[0], parts[1], words, match));
                }
            }
        }
        System.out.println("Spelling: " + found + " in " + lines.size() + " stukken tekst");
        return found;
    }

    private static String told(String file, String text, String words, RuleMatch match) {
        int from = Math.max(0, match.getFromPos() - 30);
        int to = Math.min(text.length(), match.getToPos() + 30);
        return "%s: \"%s\" [%s] %s; misschien %s; in: %s"
                .formatted(
                        file,
                        words,
                        match.getRule().getId(),
                        match.getShortMessage().isEmpty() ? match.getMessage() : match.getShortMessage(),
                        match.getSuggestedReplacements().stream().limit(3).toList(),
                        text.substring(from, to));
    }
}
