package nl.herstart.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.herstart.Application;
import nl.herstart.Settings;
import nl.herstart.platform.key.MasterKey;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * The command {@code export <folder>}: everything there is to read, as files that any web server can give, or a browser
 * can open from a disk. What needs our server, such as the calculator, leads to the site itself.
 */
public final class Export {

    /** Of these there is nothing to read without the server. */
    private static final Set<String> NEED_THE_SERVER =
            Set.of("/rekenhulp", "/rekenhulp/vacature", "/wegwijzer", "/aanmelden", "/en/rekenhulp", "/en/aanmelden");

    private static final List<String> FOR_MACHINES = List.of("/sitemap.xml", "/nieuw.atom", "/robots.txt");

    private final Path folder;
    private final URI copied;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Set<String> written = new LinkedHashSet<>();

    private Export(Path folder, URI copied) {
        this.folder = folder;
        this.copied = copied;
    }

    /**
     * Writes all files and gives their number.
     *
     * @param environment the settings of the site; they say at what address it lives
     * @param folder is made, and may not be there yet or hold anything
     * @throws IllegalArgumentException with what the operator has to do first
     */
    public static int run(Map<String, String> environment, Path folder) throws IOException {
        var live = Settings.of(environment)
                .baseUrl()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Set HERSTART_BASE_URL to the address of the site: what a copy cannot do leads there"));
        if (Files.exists(folder) && !isEmpty(folder)) {
            throw new IllegalArgumentException("The folder " + folder + " is not empty");
        }
        var data = Files.createTempDirectory("herstart-export");
        var settings = new HashMap<>(environment);
        settings.put("HERSTART_PORT", "0");
        settings.put("HERSTART_DATA", data.toString());
        settings.putIfAbsent("HERSTART_KEY", MasterKey.newKey());
        try (var site = Application.start(Settings.of(settings))) {
            return new Export(folder, URI.create("http://localhost:" + site.port())).write(live);
        } finally {
            delete(data);
        }
    }

    private int write(URI live) throws IOException {
        var addresses = Jsoup.parse(text("/sitemap.xml"), Parser.xmlParser()).select("loc").eachText().stream()
                .map(address -> address.substring(live.toString().length()))
                .filter(address -> !NEED_THE_SERVER.contains(address))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (var address : addresses) {
            var page = new ExportedPage(address, Jsoup.parse(text(address)), live, addresses);
            save(ExportedPage.file(address), page.html().getBytes(StandardCharsets.UTF_8));
            for (var asset : page.assets()) {
                copy(asset);
            }
        }
        for (var file : FOR_MACHINES) {
            copy(file);
        }
        return written.size();
    }

    private void copy(String address) throws IOException {
        if (!written.contains(address.substring(1))) {
            save(address.substring(1), bytes(address));
        }
    }

    private void save(String file, byte[] content) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.write(path, content);
        written.add(file);
    }

    private String text(String address) throws IOException {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String address) throws IOException {
        try {
            var request = HttpRequest.newBuilder(copied.resolve(address)).build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException(address + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while copying " + address, e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
