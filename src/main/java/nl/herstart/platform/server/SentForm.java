package nl.herstart.platform.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;

/**
 * A form that could not be taken for a reason that has nothing to do with what was typed, such as a disk that is full or a site
 * that is known by two names: the page that says so carries it along, to be sent once more. Nothing of it is
 * stored. Of a form that came from another site nothing goes along, so that no other site has one sent in our name.
 *
 * @param address where it goes; empty when there is none
 */
record SentForm(String address, List<Field> fields) {

    /** One field, as it was typed. */
    record Field(String name, String value) {}

    static final SentForm NONE = new SentForm("", List.of());

    private static final int MOST_FIELDS = 200;

    SentForm {
        fields = List.copyOf(fields);
    }

    /** What to send once more when the answer has this status; the desk keeps what is sent to it in a way of its own. */
    static SentForm in(Context ctx, int status) {
        boolean mayHelp = status == 403 || status == 503;
        var site = ctx.header("Sec-Fetch-Site");
        boolean isOurs = site == null ? status == 503 : !site.equals("cross-site");
        if (!ctx.method().equals(HandlerType.POST) || !mayHelp || !isOurs || !isForVisitors(ctx.path())) {
            return NONE;
        }
        try {
            var fields = ctx.formParamMap().entrySet().stream()
                    .flatMap(field -> field.getValue().stream().map(value -> new Field(field.getKey(), value)))
                    .limit(MOST_FIELDS + 1L)
                    .toList();
            return fields.isEmpty() || fields.size() > MOST_FIELDS ? NONE : new SentForm(ctx.path(), fields);
        } catch (RuntimeException unreadable) {
            return NONE;
        }
    }

    private static boolean isForVisitors(String path) {
        return !ErrorPages.isApi(path) && !path.startsWith("/beheer");
    }
}
