package nl.herstart.site.regions;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.herstart.platform.markdown.ContentException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads the sheet of the offices. Whatever is wrong in it is told with its line; every scalar arrives as text. */
final class OfficeSheet {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setMaxAliasesForCollections(0)
            .build();
    private static final Set<String> OF_A_REGION = Set.of("checked", "check-by", "offices");
    private static final Set<String> OF_AN_OFFICE = Set.of("name", "found");
    private static final Set<String> PERHAPS_OF_AN_OFFICE = Set.of("website", "visit");

    private final String file;
    private final Regions regions;

    OfficeSheet(String file, Regions regions) {
        this.file = file;
        this.regions = regions;
    }

    /** What each region's part says, by the slug of the region. */
    Map<String, Checked> read(String yaml) {
        var sheet = map(parsed(yaml));
        for (var region : regions.all()) {
            if (!sheet.containsKey(region.slug())) {
                throw ContentException.in(file, "er staat niets over de regio " + region.slug());
            }
        }
        var checked = new LinkedHashMap<String, Checked>();
        sheet.forEach((slug, part) -> {
            if (regions.at(slug).isEmpty()) {
                throw wrong(part, "er is geen regio " + slug);
            }
            checked.put(slug, region(part));
        });
        return checked;
    }

    private Node parsed(String yaml) {
        try {
            return new Compose(SETTINGS)
                    .composeString(yaml)
                    .orElseThrow(() -> ContentException.in(file, "er staat niets in"));
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw ContentException.in(file, line, String.valueOf(broken.getProblem()));
        }
    }

    private Checked region(Node part) {
        var values = map(part, OF_A_REGION, Set.of());
        var checked = day(values, "checked", part);
        var until = day(values, "check-by", part);
        if (!until.isAfter(checked)) {
            throw wrong(part, "check-by ligt niet na checked");
        }
        return new Checked(checked, until, offices(value(values, "offices", part)));
    }

    private List<Office> offices(Node node) {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream().map(this::office).toList();
        }
        throw wrong(node, "offices is geen lijst; schrijf [] als er geen is");
    }

    private Office office(Node node) {
        var values = map(node, OF_AN_OFFICE, PERHAPS_OF_AN_OFFICE);
        var found = value(values, "found", node);
        return new Office(
                text(value(values, "name", node)),
                Optional.ofNullable(values.get("website")).map(this::website).orElse(""),
                Optional.ofNullable(values.get("visit")).map(this::text).orElse(""),
                Found.of(text(found))
                        .orElseThrow(() ->
                                wrong(found, "found hoort een van deze te zijn: " + String.join(", ", waysToFind()))));
    }

    private static List<String> waysToFind() {
        return Arrays.stream(Found.values()).map(Found::written).toList();
    }

    private String website(Node node) {
        var text = text(node);
        try {
            var address = new URI(text);
            if ("https".equals(address.getScheme()) && address.getHost() != null) {
                return text;
            }
        } catch (URISyntaxException unreadable) {
            throw wrong(node, "website is niet te lezen: " + text);
        }
        throw wrong(node, "website begint niet met https://");
    }

    private LocalDate day(Map<String, Node> values, String key, Node within) {
        var node = value(values, key, within);
        try {
            return LocalDate.parse(text(node));
        } catch (DateTimeParseException wrong) {
            throw wrong(node, key + " is geen dag zoals 2026-11-21");
        }
    }

    private Map<String, Node> map(Node node, Set<String> required, Set<String> optional) {
        var values = map(node);
        var missing = new TreeSet<>(required);
        missing.removeAll(values.keySet());
        var unknown = new TreeSet<>(values.keySet());
        unknown.removeAll(required);
        unknown.removeAll(optional);
        if (!missing.isEmpty()) {
            throw wrong(node, "hier mist " + String.join(", ", missing));
        }
        if (!unknown.isEmpty()) {
            throw wrong(node, "dit kennen we hier niet: " + String.join(", ", unknown));
        }
        return values;
    }

    private Map<String, Node> map(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw wrong(node, "dit is geen lijst van sleutels met een waarde");
        }
        var values = new LinkedHashMap<String, Node>();
        mapping.getValue().forEach(each -> {
            var key = text(each.getKeyNode());
            if (values.putIfAbsent(key, each.getValueNode()) != null) {
                throw wrong(each.getKeyNode(), key + " staat er twee keer");
            }
        });
        return values;
    }

    private Node value(Map<String, Node> values, String key, Node within) {
        return Optional.ofNullable(values.get(key)).orElseThrow(() -> wrong(within, "hier mist " + key));
    }

    private String text(Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw wrong(node, "dit is leeg of geen gewone tekst");
    }

    private ContentException wrong(Node node, String what) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        return ContentException.in(file, line, what);
    }
}
