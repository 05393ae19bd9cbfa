package nl.herstart.site.admin;

import java.util.Map;
import java.util.Optional;
import nl.herstart.desk.AuditLine;
import nl.herstart.platform.words.Texts;

/** The lines of the record as people read them: where it was and of what, in words, with a link to what can be looked at. */
final class AuditWords {

    private static final String DESK = "/beheer/";
    private static final int SHORT = 8;
    private static final Map<String, String> PAGES = Map.of(
            "persoon", DESK + "aanmelding/",
            "medewerker", AccountPages.LIST + "/",
            "vacature", DESK + "vacatures/",
            "werkgever", DESK + "werkgevers/",
            "interesse", DESK + "interesse/",
            "bericht", DESK + "berichten/");

    private final Texts texts;
    private final Map<String, String> names;

    /** With the names of the staff that the lines are about, by id. */
    AuditWords(Texts texts, Map<String, String> names) {
        this.texts = texts;
        this.names = Map.copyOf(names);
    }

    /** What it was done to. Whether that is still there, or for who looks, shows when the link is followed. */
    record Thing(String text, String href) {}

    /** Which part of the desk it was. */
    String place(AuditLine line) {
        var place = line.place();
        if (!place.startsWith(DESK)) {
            return texts.find("plek." + place.replace(' ', '-')).orElse(place);
        }
        var path = place.substring(DESK.length()).replaceAll("/\\{[^/]*", "").replace('/', '.');
        while (!path.isEmpty()) {
            var found = texts.find("plek." + path);
            if (found.isPresent()) {
                return found.get();
            }
            path = path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : "";
        }
        return texts.say("plek.anders");
    }

    /** What it was done to. */
    Thing thing(AuditLine line) {
        var words = line.object().split(" ", 2);
        if (words.length < 2) {
            return new Thing(texts.find("ding." + words[0]).orElse(words[0]), "");
        }
        var text = words[0].equals("medewerker")
                ? name(words[1])
                : texts.find("ding." + words[0]).orElse(words[0]) + " "
                        + (PAGES.containsKey(words[0]) ? shortly(words[1]) : words[1]);
        return new Thing(
                text,
                isGone(words)
                        ? ""
                        : Optional.ofNullable(PAGES.get(words[0]))
                                .map(page -> page + words[1])
                                .orElse(""));
    }

    /** The name of somebody of the staff; of who left a number, which is the same each time. */
    String name(String id) {
        return Optional.ofNullable(names.get(id))
                .or(() -> texts.find("wie." + id))
                .orElseGet(() -> texts.say("weg.medewerker", shortly(id)));
    }

    private boolean isGone(String... words) {
        return words[0].equals("medewerker") && !names.containsKey(words[1]);
    }

    private static String shortly(String id) {
        return id.substring(0, Math.min(SHORT, id.length()));
    }
}
