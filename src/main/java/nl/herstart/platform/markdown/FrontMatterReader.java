package nl.herstart.platform.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.herstart.platform.yaml.Part;
import nl.herstart.platform.yaml.Sheet;

/** Reads the head of one file. */
final class FrontMatterReader {

    private static final Set<String> KEYS =
            Set.of("title", "summary", "order", "checked", "check-by", "next", "sources");
    private static final String OWNER = "owner";
    private static final String GROUPS = "groups";
    private static final String FROM = "from";
    private static final String TITLE = "title";
    private static final Set<String> SOURCE_KEYS = Set.of("title", "url");
    private static final String DATE = "date";
    private static final String READ = "read";
    private static final URI NO_ADDRESS = URI.create("https://example.invalid");

    private FrontMatterReader() {}

    /** The head as YAML sees it, before it means anything. */
    static Sheet sheet(String yaml) {
        return Sheet.of("de kop van het bestand", yaml, MarkdownFile.FIRST_HEAD_LINE);
    }

    /**
     * What the head says.
     *
     * @throws ContentException with every mistake in it
     */
    static FrontMatter read(String file, String yaml, Set<String> ownKeys) {
        var keys = new TreeSet<>(KEYS);
        keys.addAll(ownKeys);
        var sheet = sheet(yaml);
        var head = sheet.root().with(keys, Set.of(OWNER, GROUPS));
        var own = new TreeMap<String, String>();
        ownKeys.forEach(key -> own.put(key, head.at(key).text()));
        var read = new FrontMatter(
                head.at("title").text(),
                head.at("summary").text(),
                head.at("order").number(),
                head.at("checked").day(),
                head.at("check-by").day(),
                head.at(OWNER).text(),
                addresses(head.at("next").list("een adres")),
                head.at("sources").list("een bron").stream()
                        .map(FrontMatterReader::source)
                        .toList(),
                head.at(GROUPS).isThere() ? groups(head.at(GROUPS).list("een groep")) : List.of(),
                own);
        if (sheet.mistakes().isEmpty() && read.checkBy().isBefore(read.checked())) {
            head.at("check-by").wrong("check-by ligt voor checked");
        }
        ContentException.refuseMistakes(file, sheet);
        return read;
    }

    private static List<FrontMatter.Group> groups(List<Part> stated) {
        var groups = new ArrayList<FrontMatter.Group>();
        for (var each : stated) {
            var group = each.with(Set.of(FROM, TITLE), Set.of());
            var read = new FrontMatter.Group(
                    group.at(FROM).number(), group.at(TITLE).text());
            if (!groups.isEmpty()
                    && read.from() <= groups.get(groups.size() - 1).from()) {
                each.wrong("de groepen staan niet op volgorde van from");
            }
            groups.add(read);
        }
        return groups;
    }

    private static List<String> addresses(List<Part> next) {
        var addresses = new ArrayList<String>();
        for (var each : next) {
            var address = each.text();
            if (!address.isEmpty() && !address.startsWith("/")) {
                each.wrong("bij next horen adressen zoals /geld, niet " + address);
            } else if (addresses.contains(address)) {
                each.wrong("bij next staat " + address + " twee keer");
            }
            addresses.add(address);
        }
        return addresses;
    }

    private static Source source(Part part) {
        var source = part.with(SOURCE_KEYS, Set.of(DATE, READ));
        boolean copy = source.at(READ).isThere();
        if (copy == source.at(DATE).isThere()) {
            part.wrong("bij een bron hoort date, de dag van die versie, of read, de dag waarop we een kopie lazen");
        }
        return new Source(
                source.at("title").text(),
                source.at("url")
                        .as(FrontMatterReader::webAddress, "het adres van een bron is geen webadres", NO_ADDRESS),
                source.at(copy ? READ : DATE).day(),
                copy);
    }

    private static Optional<URI> webAddress(String text) {
        try {
            return Optional.of(new URI(text))
                    .filter(uri -> String.valueOf(uri.getScheme()).matches("https?") && uri.getHost() != null);
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }
}
