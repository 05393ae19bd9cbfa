package nl.herstart.platform.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Reads the head of one file. Every scalar arrives as text, so that a date or a number is only what we say it is. */
final class FrontMatterReader {

    private static final Set<String> KEYS =
            Set.of("title", "summary", "theme", "order", "checked", "check-by", "next", "sources");
    private static final Set<String> SOURCE_KEYS = Set.of("title", "url", "date");
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(0)
            .build();

    private final String file;
    private final Set<String> ownKeys;

    FrontMatterReader(String file, Set<String> ownKeys) {
        this.file = file;
        this.ownKeys = ownKeys;
    }

    FrontMatter read(String yaml) {
        var keys = new TreeSet<>(KEYS);
        keys.addAll(ownKeys);
        var head = map(parsed(yaml), "the front matter", keys);
        return new FrontMatter(
                text(head, "title"),
                text(head, "summary"),
                text(head, "theme"),
                number(head, "order"),
                day(head, "checked"),
                day(head, "check-by"),
                addresses(head),
                sources(head),
                own(head));
    }

    private @Nullable Object parsed(String yaml) {
        try {
            return new Load(SETTINGS).loadFromString(yaml);
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark()
                    .map(mark -> mark.getLine() + MarkdownFile.FIRST_HEAD_LINE)
                    .orElse(1);
            throw ContentException.in(file, line, String.valueOf(broken.getProblem()));
        } catch (YamlEngineException broken) {
            throw ContentException.in(file, String.valueOf(broken.getMessage()));
        }
    }

    private Map<?, ?> map(@Nullable Object value, String what, Set<String> keys) {
        if (!(value instanceof Map<?, ?> map)) {
            throw ContentException.in(file, what + " is not a list of keys with values");
        }
        var given = new TreeSet<String>();
        map.keySet().forEach(key -> given.add(String.valueOf(key)));
        if (!given.equals(keys)) {
            throw ContentException.in(
                    file, "%s has the keys %s instead of %s".formatted(what, given, new TreeSet<>(keys)));
        }
        return map;
    }

    private String text(Map<?, ?> map, String key) {
        if (map.get(key) instanceof String text && !text.isBlank()) {
            return text.strip();
        }
        throw ContentException.in(file, key + " is empty or not a text");
    }

    private int number(Map<?, ?> map, String key) {
        var text = text(map, key);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException wrong) {
            throw ContentException.in(file, key + " is not a whole number: " + text);
        }
    }

    private LocalDate day(Map<?, ?> map, String key) {
        var text = text(map, key);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw ContentException.in(file, key + " is not a day such as 2026-11-21: " + text);
        }
    }

    private List<String> addresses(Map<?, ?> head) {
        var addresses = new ArrayList<String>();
        for (var each : list(head, "next")) {
            if (!(each instanceof String address) || !address.startsWith("/")) {
                throw ContentException.in(file, "next is to hold addresses such as /geld, not " + each);
            }
            addresses.add(address);
        }
        return addresses;
    }

    private List<Source> sources(Map<?, ?> head) {
        return list(head, "sources").stream()
                .map(each -> source(map(each, "a source", SOURCE_KEYS)))
                .toList();
    }

    private Source source(Map<?, ?> source) {
        var url = text(source, "url");
        try {
            var uri = new URI(url);
            if (String.valueOf(uri.getScheme()).matches("https?") && uri.getHost() != null) {
                return new Source(text(source, "title"), uri, day(source, "date"));
            }
        } catch (URISyntaxException wrong) {
            throw ContentException.in(file, "the address of a source cannot be read: " + url);
        }
        throw ContentException.in(file, "the address of a source is not a web address: " + url);
    }

    private Map<String, String> own(Map<?, ?> head) {
        var own = new TreeMap<String, String>();
        ownKeys.forEach(key -> own.put(key, text(head, key)));
        return own;
    }

    private List<?> list(Map<?, ?> map, String key) {
        if (map.get(key) instanceof List<?> list) {
            return list;
        }
        throw ContentException.in(file, key + " is not a list");
    }
}
