package nl.herstart.platform.yaml;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A place in a sheet: a text, a list, or keys with a part each. What it turns out not to be is a mistake of the sheet, and
 * the answer then means nothing; of a part that is not there, everything is empty and nothing a mistake.
 */
public final class Part {

    private final Sheet sheet;
    private final String name;
    private final int line;
    private final Optional<Node> node;

    Part(Sheet sheet, String name, int line, Optional<Node> node) {
        this.sheet = sheet;
        this.name = name;
        this.line = node.map(sheet::line).orElse(line);
        this.node = node;
    }

    public boolean isThere() {
        return node.isPresent();
    }

    /** The line of the file, counted from one; of a part that is not there, that of what it should be in. */
    public int line() {
        return line;
    }

    /** Says that something is wrong here, in Dutch. */
    public void wrong(String words) {
        sheet.wrong(line, words);
    }

    /** Its text without the spaces around it. */
    public String text() {
        var text = node.filter(ScalarNode.class::isInstance)
                .map(scalar -> ((ScalarNode) scalar).getValue().strip())
                .orElse("");
        if (isThere() && text.isEmpty()) {
            wrong(name + " is leeg of geen gewone tekst");
        }
        return text;
    }

    /**
     * What its text means.
     *
     * @param meaning of a text; empty when it means nothing
     * @param wrong what to say then, before the text itself
     * @param standIn the answer after a mistake
     */
    public <T> T as(Function<String, Optional<T>> meaning, String wrong, T standIn) {
        return perhaps(meaning, wrong).orElse(standIn);
    }

    /**
     * What its text means; nothing when the part is not there.
     *
     * @param meaning of a text; empty when it means nothing
     * @param wrong what to say then, before the text itself
     */
    public <T> Optional<T> perhaps(Function<String, Optional<T>> meaning, String wrong) {
        var text = text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var meant = meaning.apply(text);
        if (meant.isEmpty()) {
            wrong(wrong + ": " + text);
        }
        return meant;
    }

    /** Its text as a whole number. */
    public int number() {
        return as(Part::wholeNumber, name + " is geen heel getal", 0);
    }

    /** Its text as a day. */
    public LocalDate day() {
        return as(Part::dayOf, name + " is geen dag zoals 2026-11-21", LocalDate.EPOCH);
    }

    /** The items of the list, each called what one of them is called, such as "een bron". */
    public List<Part> list(String each) {
        if (node.isPresent() && node.get() instanceof SequenceNode list) {
            return list.getValue().stream().map(item -> part(each, item)).toList();
        }
        if (isThere()) {
            wrong(name + " is geen lijst; schrijf [] als er niets is");
        }
        return List.of();
    }

    /** The same part, after a look whether it has each of these keys, perhaps some of the others, and no more. */
    public Part with(Set<String> keys, Set<String> perhaps) {
        for (var entry : entries()) {
            if (!keys.contains(key(entry)) && !perhaps.contains(key(entry))) {
                sheet.wrong(sheet.line(entry.getKeyNode()), "de sleutel " + key(entry) + " kennen we hier niet");
            }
        }
        var missing = new TreeSet<>(keys);
        missing.removeAll(all().keySet());
        if (node.isPresent() && node.get() instanceof MappingNode) {
            missing.forEach(key -> wrong(name + " mist de sleutel " + key));
        }
        return this;
    }

    /** What stands at a key; a part that is not there when the key is not. */
    public Part at(String key) {
        return Optional.ofNullable(all().get(key)).orElseGet(() -> new Part(sheet, key, line, Optional.empty()));
    }

    /** The parts by their keys, in their order. */
    public Map<String, Part> all() {
        var parts = new LinkedHashMap<String, Part>();
        for (var entry : entries()) {
            var key = key(entry);
            if (parts.put(key, part(key, entry.getValueNode())) != null) {
                sheet.wrong(sheet.line(entry.getKeyNode()), "de sleutel " + key + " staat er twee keer");
            }
        }
        return parts;
    }

    private List<NodeTuple> entries() {
        if (node.isPresent() && node.get() instanceof MappingNode map) {
            return map.getValue();
        }
        if (isThere()) {
            wrong(name + " is geen lijst van sleutels met een waarde");
        }
        return List.of();
    }

    private Part part(String called, Node at) {
        return new Part(sheet, called, line, Optional.of(at));
    }

    private static String key(NodeTuple entry) {
        return entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static Optional<Integer> wholeNumber(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> dayOf(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
