package nl.herstart.site.admin;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** By what somebody knows their own browser again in a list of sessions. */
final class Browsers {

    /** What a browser calls itself, the more particular first, since most call themselves by older names too. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("edg", "Edge"),
            Map.entry("opr/", "Opera"),
            Map.entry("firefox", "Firefox"),
            Map.entry("chrome", "Chrome"),
            Map.entry("safari", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("android", "Android"),
            Map.entry("iphone", "een iPhone"),
            Map.entry("ipad", "een iPad"),
            Map.entry("windows", "Windows"),
            Map.entry("mac os", "een Mac"),
            Map.entry("linux", "Linux"));

    private Browsers() {}

    /** Such as {@code Firefox op Windows}. */
    static String name(Context ctx) {
        var agent = ctx.header("User-Agent");
        var text = agent == null ? "" : agent.toLowerCase(Locale.ROOT);
        return first(BROWSERS, text, "Een browser") + " op " + first(SYSTEMS, text, "een ander apparaat");
    }

    private static String first(List<Map.Entry<String, String>> known, String text, String otherwise) {
        return known.stream()
                .filter(each -> text.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(otherwise);
    }
}
