package nl.herstart.platform.markdown;

import static nl.herstart.platform.markdown.HeadNodes.line;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads the head of one file. Every scalar arrives as text, so that a date or a number is only what we say it is. Reads on
 * after a mistake, so that an editor hears all at once.
 */
final class FrontMatterReader {

    private static final Set<String> KEYS =
            Set.of("title", "summary", "theme", "order", "checked", "check-by", "next", "sources");
    private static final Set<String> SOURCE_KEYS = Set.of("title", "url", "date");
    private static final URI NO_ADDRESS = URI.create("https://example.invalid");

    private final String file;
    private final Set<String> ownKeys;
    private final List<Remark> mistakes = new ArrayList<>();

    FrontMatterReader(String file, Set<String> ownKeys) {
        this.file = file;
        this.ownKeys = ownKeys;
    }

    /**
     * What the head says.
     *
     * @throws ContentException with every mistake in it
     */
    FrontMatter read(String yaml) {
        var keys = new TreeSet<>(KEYS);
        keys.addAll(ownKeys);
        var head = HeadNodes.root(file, yaml)
                .map(root -> values(root, "de kop van het bestand", keys))
                .orElseThrow(() -> ContentException.in(file, 1, "de kop van het bestand is leeg"));
        var read = new FrontMatter(
                text(head, "title"),
                text(head, "summary"),
                text(head, "theme"),
                number(head, "order"),
                day(head, "checked"),
                day(head, "check-by"),
                addresses(head),
                sources(head),
                own(head));
        if (mistakes.isEmpty() && read.checkBy().isBefore(read.checked())) {
            wrong(head, "check-by", "check-by ligt voor checked");
        }
        if (!mistakes.isEmpty()) {
            throw new ContentException(mistakes);
        }
        return read;
    }

    private Map<String, Node> values(Node node, String what, Set<String> keys) {
        if (!(node instanceof MappingNode map)) {
            wrong(line(node), what + " is geen lijst van sleutels met een waarde");
            return Map.of();
        }
        var seen = new HashSet<String>();
        for (var entry : map.getValue()) {
            var key = HeadNodes.text(entry.getKeyNode());
            if (!keys.contains(key)) {
                wrong(line(entry.getKeyNode()), "de sleutel " + key + " kennen we hier niet");
            } else if (!seen.add(key)) {
                wrong(line(entry.getKeyNode()), "de sleutel " + key + " staat er twee keer");
            }
        }
        keys.stream()
                .filter(key -> !seen.contains(key))
                .forEach(key -> wrong(line(node), what + " mist de sleutel " + key));
        return HeadNodes.values(map);
    }

    /** Empty after a mistake, and where the key is missing, which was told already. */
    private String text(Map<String, Node> map, String key) {
        var node = Optional.ofNullable(map.get(key));
        var text = node.map(HeadNodes::text).orElse("");
        if (node.isPresent() && text.isEmpty()) {
            wrong(map, key, key + " is leeg of geen gewone tekst");
        }
        return text;
    }

    private int number(Map<String, Node> map, String key) {
        var text = text(map, key);
        try {
            return text.isEmpty() ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            wrong(map, key, key + " is geen heel getal: " + text);
            return 0;
        }
    }

    private LocalDate day(Map<String, Node> map, String key) {
        var text = text(map, key);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            wrong(map, key, key + " is geen dag zoals 2026-11-21: " + text);
            return LocalDate.EPOCH;
        }
    }

    private List<String> addresses(Map<String, Node> head) {
        var addresses = new ArrayList<String>();
        for (var each : list(head, "next")) {
            var address = HeadNodes.text(each);
            if (!address.startsWith("/")) {
                wrong(line(each), "bij next horen adressen zoals /geld, niet " + address);
            } else if (addresses.contains(address)) {
                wrong(line(each), "bij next staat " + address + " twee keer");
            }
            addresses.add(address);
        }
        return addresses;
    }

    private List<Source> sources(Map<String, Node> head) {
        return list(head, "sources").stream()
                .map(each -> source(values(each, "een bron", SOURCE_KEYS)))
                .toList();
    }

    private Source source(Map<String, Node> source) {
        return new Source(text(source, "title"), address(source), day(source, "date"));
    }

    private URI address(Map<String, Node> source) {
        var url = text(source, "url");
        try {
            var uri = new URI(url);
            if (url.isEmpty() || (String.valueOf(uri.getScheme()).matches("https?") && uri.getHost() != null)) {
                return uri;
            }
            wrong(source, "url", "het adres van een bron is geen webadres: " + url);
        } catch (URISyntaxException wrong) {
            wrong(source, "url", "het adres van een bron is niet te lezen: " + url);
        }
        return NO_ADDRESS;
    }

    private Map<String, String> own(Map<String, Node> head) {
        var own = new TreeMap<String, String>();
        ownKeys.forEach(key -> own.put(key, text(head, key)));
        return own;
    }

    private List<Node> list(Map<String, Node> map, String key) {
        var node = Optional.ofNullable(map.get(key));
        if (node.isPresent() && node.get() instanceof SequenceNode list) {
            return list.getValue();
        }
        node.ifPresent(other -> wrong(map, key, key + " is geen lijst"));
        return List.of();
    }

    private void wrong(Map<String, Node> map, String key, String words) {
        wrong(Optional.ofNullable(map.get(key)).map(HeadNodes::line).orElse(1), words);
    }

    private void wrong(int line, String words) {
        mistakes.add(new Remark(file, line, words));
    }
}
