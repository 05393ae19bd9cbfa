package nl.herstart;

import java.net.URI;
import java.util.Set;
import nl.herstart.platform.key.KeyFile;
import nl.herstart.platform.key.MasterKey;

/** Finds the secret of this installation: given by the operator, or on a laptop made and kept by itself. */
final class InstallationKey {

    private static final Set<String> LAPTOP = Set.of("localhost", "127.0.0.1", "[::1]");

    private InstallationKey() {}

    /** The key by which a site with these settings runs; see below. */
    static MasterKey of(Settings settings) {
        return of(settings, settings.baseUrl().orElse(URI.create("http://localhost")));
    }

    /**
     * The key to use.
     *
     * @throws IllegalArgumentException when none was given for a site that others can reach, or a weak one
     */
    static MasterKey of(Settings settings, URI baseUrl) {
        if (settings.key().isPresent()) {
            return given(settings.key().get());
        }
        if (isLaptop(baseUrl)) {
            return KeyFile.readOrMake(settings.data().resolve("key"));
        }
        throw new IllegalArgumentException("HERSTART_KEY is needed for a site at " + baseUrl
                + ": give 32 random bytes in base64, such as 'openssl rand -base64 32' writes");
    }

    /** Whether nobody else can reach a site at this address. */
    static boolean isLaptop(URI baseUrl) {
        return LAPTOP.contains(baseUrl.getHost());
    }

    private static MasterKey given(String key) {
        try {
            return MasterKey.parse(key);
        } catch (IllegalArgumentException weak) {
            throw new IllegalArgumentException("HERSTART_KEY cannot be used: " + weak.getMessage(), weak);
        }
    }
}
