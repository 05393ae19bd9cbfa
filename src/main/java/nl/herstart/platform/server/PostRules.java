package nl.herstart.platform.server;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What holds for everything that is sent to us: forms come from our own pages, in a form we read, with no more fields
 * than the forms of that room have; the API takes JSON.
 */
final class PostRules {

    private static final int MAX_FIELDS = 200;
    private static final int MAX_FIELDS_OF_LONG_FORM = 3_000;
    private static final int MAX_NAME = 64;
    private static final String CHARSET = "\\s*(;\\s*charset\\s*=\\s*\"?utf-?8\"?\\s*)?";
    private static final Pattern FORM = Pattern.compile("application/x-www-form-urlencoded" + CHARSET);
    private static final Pattern JSON = Pattern.compile("application/json" + CHARSET);

    private final String origin;
    private final List<Routes> rooms;

    PostRules(URI baseUrl, List<Routes> rooms) {
        this.origin = baseUrl.toString();
        this.rooms = List.copyOf(rooms);
    }

    /** Lets the request through or throws what is to be answered. */
    void check(Context ctx) {
        if (!ctx.method().equals(HandlerType.POST)) {
            return;
        }
        if (ErrorPages.isApi(ctx.path())) {
            requireType(ctx, JSON);
            return;
        }
        if (!isFromOurPages(ctx)) {
            throw new ForbiddenResponse();
        }
        requireType(ctx, FORM);
        checkFields(fields(ctx), isLong(ctx.path()) ? MAX_FIELDS_OF_LONG_FORM : MAX_FIELDS);
    }

    private static void requireType(Context ctx, Pattern type) {
        var given = ctx.header("Content-Type");
        if (given == null
                || !type.matcher(given.strip().toLowerCase(Locale.ROOT)).matches()) {
            throw new UnsupportedMediaTypeResponse();
        }
    }

    /** A browser says so itself; an older one names the page's origin or address; other programs say nothing. */
    private boolean isFromOurPages(Context ctx) {
        var site = ctx.header("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") || site.equals("none");
        }
        var from = ctx.header("Origin");
        if (from != null && !from.equals("null")) {
            return from.equals(origin);
        }
        var referrer = ctx.header("Referer");
        return referrer == null || referrer.equals(origin) || referrer.startsWith(origin + "/");
    }

    private static Map<String, List<String>> fields(Context ctx) {
        try {
            return ctx.formParamMap();
        } catch (IllegalArgumentException badEncoding) {
            throw new BadRequestResponse();
        }
    }

    private boolean isLong(String path) {
        return rooms.stream().anyMatch(room -> room.takesLongForms(path));
    }

    private static void checkFields(Map<String, List<String>> fields, int most) {
        int count = fields.values().stream().mapToInt(List::size).sum();
        if (count > most || fields.keySet().stream().anyMatch(name -> name.length() > MAX_NAME)) {
            throw new BadRequestResponse();
        }
    }
}
