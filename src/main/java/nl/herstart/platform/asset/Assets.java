package nl.herstart.platform.asset;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.page.CacheClass;
import nl.herstart.platform.page.StoredAnswer;

/** All assets with their addresses: {@code css/herstart.css} is at {@code /static/css/herstart.1a2b3c4d.css}. */
public final class Assets {

    static final String PREFIX = "/static/";
    private static final int HASH_LENGTH = 8;

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, StoredAnswer> answers = new HashMap<>();

    private Assets() {}

    /** The assets in a folder; a file of a kind that browsers do not know is an {@link IllegalArgumentException}. */
    public static Assets of(Folder folder) {
        var assets = new Assets();
        var sheets = new StyleSheet(folder);
        folder.files()
                .forEach((name, content) -> assets.add(name, name.endsWith(".css") ? sheets.joined(name) : content));
        return assets;
    }

    /**
     * The address of an asset by its name.
     *
     * @throws IllegalArgumentException when there is no such asset, since a page would miss it
     */
    public String address(String name) {
        var address = addresses.get(name);
        if (address == null) {
            throw new IllegalArgumentException("No asset " + name);
        }
        return address;
    }

    /** What is served at an address, hashed or plain. */
    Optional<StoredAnswer> at(String address) {
        return Optional.ofNullable(answers.get(address));
    }

    private void add(String name, byte[] content) {
        var plain = StoredAnswer.of(ContentTypes.of(name), CacheClass.REVALIDATED, content);
        int dot = name.lastIndexOf('.');
        var hash = plain.hash().substring(0, HASH_LENGTH);
        var address = PREFIX + name.substring(0, dot) + "." + hash + name.substring(dot);
        addresses.put(name, address);
        answers.put(address, plain.cached(CacheClass.FOREVER));
        answers.put(PREFIX + name, plain);
    }
}
