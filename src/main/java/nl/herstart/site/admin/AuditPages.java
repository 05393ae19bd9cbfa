package nl.herstart.site.admin;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.herstart.desk.Act;
import nl.herstart.desk.Audit;
import nl.herstart.desk.AuditLine;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.Role;
import nl.herstart.desk.Staff;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.words.Texts;

/**
 * The record of who did what: of the own regions for a coördinator; for a beheerder only what was done with accounts. To look
 * here is written down too.
 */
final class AuditPages {

    static final String LOG = "/beheer/logboek";
    static final Set<Role> ROLES = Set.of(Role.COORDINATOR, Role.BEHEERDER);
    private static final int AT_ONCE = 100;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

    private static final Set<Act> OF_ACCOUNTS =
            Set.of(Act.LOGGED_IN, Act.LOGGED_OUT, Act.INVITED, Act.CHANGED_RIGHTS, Act.CHANGED_LOGIN, Act.STRAYED);

    private final AdminParts parts;
    private final Texts texts;

    AuditPages(AdminParts parts, Texts texts) {
        this.parts = parts;
        this.texts = texts;
    }

    void addTo(DeskDoor door) {
        door.get(LOG, ROLES, (ctx, viewer) -> show(ctx, viewer, door));
    }

    /** A line in words. */
    record Line(
            String at, String who, String act, String place, AuditWords.Thing object, boolean isDone, String reason) {}

    private void show(Context ctx, Viewer viewer, DeskDoor door) {
        var filter = new Audit.Filter(
                viewer.is(Role.BEHEERDER) ? OF_ACCOUNTS : Set.of(),
                Accounts.coordinated(viewer),
                act(ctx.queryParam("daad")),
                Optional.ofNullable(ctx.queryParam("voor"))
                        .filter(NUMBER.asMatchPredicate())
                        .map(Long::valueOf),
                AT_ONCE + 1);
        var found = parts.database().write(transaction -> {
            var lines = parts.audit().lines(transaction, filter);
            parts.audit().record(transaction, viewer, Act.LOOKED, "logboek", "");
            return lines;
        });
        var shown = found.subList(0, Math.min(AT_ONCE, found.size()));
        var names = names(shown);
        var model = new HashMap<String, Object>();
        var words = new AuditWords(texts, names);
        model.put("lines", shown.stream().map(line -> line(line, words)).toList());
        model.put("next", found.size() > AT_ONCE ? shown.get(AT_ONCE - 1).seq() : 0);
        model.put("act", filter.act().map(Act::name).orElse(""));
        model.put("acts", acts(viewer));
        model.put("onlyAccounts", filter.regions().isEmpty());
        door.show(ctx, viewer, "admin/audit", model);
    }

    private static Optional<Act> act(@org.jspecify.annotations.Nullable String name) {
        return Arrays.stream(Act.values())
                .filter(act -> act.name().equals(name))
                .findFirst();
    }

    private List<Map<String, String>> acts(Viewer viewer) {
        return Arrays.stream(Act.values())
                .filter(act -> viewer.is(Role.COORDINATOR) || OF_ACCOUNTS.contains(act))
                .map(act -> Map.of("value", act.name(), "label", texts.say("daad." + act.name())))
                .toList();
    }

    private Map<String, String> names(List<AuditLine> lines) {
        return parts.database()
                .read(look -> lines.stream()
                        .flatMap(line -> Stream.of(line.who(), line.object().replaceFirst("^medewerker ", "")))
                        .distinct()
                        .flatMap(id -> Staff.name(look, id).map(name -> Map.entry(id, name)).stream())
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private Line line(AuditLine line, AuditWords words) {
        return new Line(
                Moments.inWords(line.at(), parts.clock()),
                words.name(line.who()),
                texts.find("daad." + line.act()).orElse(line.act()),
                words.place(line),
                words.thing(line),
                line.isDone(),
                line.reason());
    }
}
