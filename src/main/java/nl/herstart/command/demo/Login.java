package nl.herstart.command.demo;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.herstart.desk.Right;
import nl.herstart.desk.Role;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.key.MasterKey;
import nl.herstart.platform.secret.Totp;
import nl.herstart.site.admin.AdminRoutes;
import nl.herstart.value.EmailAddress;

/** Somebody of the invented staff, and what they log in with: of one installation always the same, so that it can be told again. */
record Login(String what, String name, String email, Set<Right> rights, String passphrase, String secret) {

    private static final List<String> HOW_MANY =
            List.of("drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "elf");
    private static final List<String> LIKE_WHAT = List.of(
            "paarse",
            "blauwe",
            "gele",
            "groene",
            "oranje",
            "zilveren",
            "stille",
            "vrolijke",
            "kleine",
            "ronde",
            "zachte",
            "wakkere",
            "trage",
            "dappere",
            "warme",
            "deftige");
    private static final List<String> WHAT = List.of(
            "eenden",
            "egels",
            "merels",
            "ezels",
            "otters",
            "bevers",
            "hazen",
            "uilen",
            "zwanen",
            "kikkers",
            "dassen",
            "geiten",
            "kievieten",
            "pinguins",
            "olifanten",
            "vlinders");
    private static final List<String> DO_WHAT = List.of(
            "zwemmen",
            "zingen",
            "dansen",
            "wandelen",
            "slapen",
            "lachen",
            "fietsen",
            "schilderen",
            "fluiten",
            "koken",
            "dromen",
            "tuinieren",
            "springen",
            "breien",
            "lezen",
            "wachten");

    /** All of them, by the key of the installation. */
    static List<Login> all(MasterKey key) {
        var hash = new KeyedHash(key.forPurpose("demonstration"));
        return List.of(
                of(
                        hash,
                        "consulent in Friesland",
                        "Femke Voorbeeldstra",
                        "consulent.friesland@example.nl",
                        Right.in("friesland", Role.CONSULENT)),
                of(
                        hash,
                        "coördinator in Friesland",
                        "Jelle Verzonnema",
                        "coordinator.friesland@example.nl",
                        Right.in("friesland", Role.COORDINATOR)),
                of(
                        hash,
                        "consulent in Twente en West-Brabant",
                        "Naima van Voorbeeld",
                        "consulent@example.nl",
                        Right.in("twente", Role.CONSULENT),
                        Right.in("west-brabant", Role.CONSULENT)),
                of(
                        hash,
                        "coördinator in Twente",
                        "Gerrit Bedachtink",
                        "coordinator.twente@example.nl",
                        Right.in("twente", Role.COORDINATOR)),
                of(
                        hash,
                        "coördinator in West-Brabant",
                        "Loes Bedenkers",
                        "coordinator.west-brabant@example.nl",
                        Right.in("west-brabant", Role.COORDINATOR)),
                of(hash, "redacteur", "Ravi Proefschrift", "redacteur@example.nl", Right.of(Role.REDACTEUR)),
                of(hash, "beheerder", "Bo Voorbeeld", "beheerder@example.nl", Right.of(Role.BEHEERDER)));
    }

    private static Login of(KeyedHash hash, String what, String name, String email, Right... rights) {
        return new Login(
                what,
                name,
                email,
                Set.copyOf(Arrays.asList(rights)),
                passphrase(hash.of("passphrase")),
                Totp.secretOf(hash.of("secret of " + email)));
    }

    /** One for all, since it is typed often. */
    private static String passphrase(byte[] bytes) {
        return String.join(
                " ",
                word(HOW_MANY, bytes[0]),
                word(LIKE_WHAT, bytes[1]),
                word(WHAT, bytes[2]),
                word(DO_WHAT, bytes[3]));
    }

    private static String word(List<String> words, byte which) {
        return words.get(Math.floorMod(which, words.size()));
    }

    AdminRoutes.Ready ready() {
        return new AdminRoutes.Ready(name, EmailAddress.of(email), rights, passphrase, secret);
    }

    String code(Instant now) {
        return Totp.codeAt(secret, now);
    }
}
