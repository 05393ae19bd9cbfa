package nl.herstart.site.agreements;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.agreement.Covenant;
import nl.herstart.agreement.Theme;
import nl.herstart.platform.form.FormField;

/**
 * All agreements at a glance. What {@code agreements/overview} sees:
 *
 * <ul>
 *   <li>{@code now} and {@code then}: what became of the agreements of today, and of those that are history
 *   <li>{@code covenants} and {@code history}: both as lists
 *   <li>{@code promises}: what regions promise to who registers
 *   <li>{@code late} and {@code lately}: what should have been done, and what changed last
 *   <li>{@code regions}, {@code parties} and {@code themes}: the ways to look, each with an address
 * </ul>
 */
final class OverviewPage {

    private static final int LATELY = 10;
    private static final int MOST_LATE = 20;

    /** A way to look, with what is behind it. */
    record Way(String address, String name) {}

    /** What changed last, with the agreement it is of. */
    record Recent(AgreementLine line, AgreementWords.Told told) {}

    /** A covenant in a line. */
    record CovenantLine(String address, String name, String period, String history, int agreements, int parties) {}

    private final Room room;

    OverviewPage(Room room) {
        this.room = room;
    }

    void addTo(RoutesConfig routes) {
        routes.get(Room.HOME, this::show);
    }

    private void show(Context ctx) {
        var all = room.agreements().all();
        var now = all.stream().filter(covenant -> !covenant.isHistory()).toList();
        var then = all.stream().filter(Covenant::isHistory).toList();
        var late = late(now);
        Map<String, Object> model = new HashMap<>();
        model.put("title", room.words().texts().say("overzicht.titel"));
        model.put("now", Split.of(now, room));
        model.put("then", Split.of(then, room));
        model.put("covenants", now.stream().map(OverviewPage::line).toList());
        model.put("history", then.stream().map(OverviewPage::line).toList());
        model.put("promises", RegionPromise.of(room.regions().all(), room.words()));
        model.put("late", late.stream().limit(MOST_LATE).toList());
        model.put("lateCount", late.size());
        model.put("lately", lately(now));
        model.put("regions", regions(all));
        model.put("parties", parties(all));
        model.put("themes", themes());
        room.show(ctx, "overview", model);
    }

    private List<AgreementLine> late(List<Covenant> now) {
        return room.lines(now).stream().filter(AgreementLine::late).toList();
    }

    private List<Recent> lately(List<Covenant> now) {
        return now.isEmpty()
                ? List.of()
                : room.agreements().lately(LATELY).stream()
                        .flatMap(entry -> now.stream()
                                .filter(covenant -> covenant.id().equals(entry.covenant()))
                                .flatMap(covenant -> covenant.agreement(entry.number()).stream()
                                        .map(one -> new Recent(
                                                room.words().line(covenant, one, room.today()),
                                                room.words().told(entry)))))
                        .toList();
    }

    static CovenantLine line(Covenant covenant) {
        var terms = covenant.terms();
        return new CovenantLine(
                AgreementWords.address(covenant),
                terms.name(),
                period(covenant),
                terms.history().orElse(""),
                covenant.agreements().size(),
                covenant.parties().size());
    }

    static String period(Covenant covenant) {
        var begins = AgreementWords.moment(covenant.terms().begins());
        var ends = AgreementWords.moment(covenant.terms().ends());
        return begins.equals(ends) ? begins : begins + " – " + ends;
    }

    private List<Way> regions(List<Covenant> all) {
        return room.regions().all().stream()
                .filter(region -> region.promise().isPresent()
                        || all.stream()
                                .anyMatch(covenant -> covenant.terms().regions().contains(region.slug())))
                .map(region -> new Way(GroupPages.REGION + region.slug(), region.name()))
                .toList();
    }

    private static List<Way> parties(List<Covenant> all) {
        return all.stream()
                .flatMap(covenant -> covenant.parties().stream())
                .map(party -> new Way(GroupPages.PARTY + AgreementWords.slug(party.name()), party.name()))
                .distinct()
                .sorted((one, other) -> one.name().compareToIgnoreCase(other.name()))
                .toList();
    }

    private List<Way> themes() {
        return Arrays.stream(Theme.values())
                .map(theme -> new Way(
                        GroupPages.THEME + FormField.choiceName(theme),
                        room.words().theme(theme)))
                .toList();
    }
}
