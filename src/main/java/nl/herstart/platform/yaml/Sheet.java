package nl.herstart.platform.yaml;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * A sheet in YAML. Every scalar arrives as text, so that a date or a number is only what we say it is. Who reads it reads on
 * after a mistake and looks at the end what was wrong, so that an editor hears all at once.
 */
public final class Sheet {

    /** Something that is wrong, in Dutch, on a line of the file counted from one; on line 0 when it is about no line. */
    public record Mistake(int line, String words) {}

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setMaxAliasesForCollections(0)
            .build();

    private final int firstLine;
    private final Set<Mistake> mistakes = new LinkedHashSet<>();
    private final Part root;

    private Sheet(String name, String yaml, int firstLine) {
        this.firstLine = firstLine;
        this.root = new Part(this, name, firstLine, parsed(name, yaml));
    }

    /**
     * Takes a sheet apart.
     *
     * @param name what an editor calls it, such as "de kop van het bestand"
     * @param firstLine the line of the file on which it starts
     */
    public static Sheet of(String name, String yaml, int firstLine) {
        return new Sheet(name, yaml, firstLine);
    }

    /** All of it; when there is nothing to read, that is a mistake and nothing below it is one more. */
    public Part root() {
        return root;
    }

    /** What was found to be wrong so far, each once. */
    public List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    /** Says that something is wrong with the sheet as a whole. */
    public void wrong(String words) {
        wrong(0, words);
    }

    void wrong(int line, String words) {
        mistakes.add(new Mistake(line, words));
    }

    int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + firstLine).orElse(firstLine);
    }

    private Optional<Node> parsed(String name, String yaml) {
        try {
            var parsed = new Compose(SETTINGS).composeString(yaml);
            if (parsed.isEmpty()) {
                wrong(1, name + " is leeg");
            }
            return parsed;
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark()
                    .map(mark -> mark.getLine() + firstLine)
                    .orElse(firstLine);
            wrong(line, name + " is hier niet te lezen: " + broken.getProblem());
        } catch (YamlEngineException broken) {
            wrong(1, name + " is niet te lezen: " + broken.getMessage());
        } catch (StackOverflowError tooDeep) { // The library goes down a level of its own for each list in a list.
            wrong(1, name + " is niet te lezen: er staan te veel lijsten in elkaar");
        }
        return Optional.empty();
    }
}
