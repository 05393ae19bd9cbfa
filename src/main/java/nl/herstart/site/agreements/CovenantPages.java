package nl.herstart.site.agreements;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.agreement.Agreement;
import nl.herstart.agreement.Covenant;
import nl.herstart.agreement.Party;

/**
 * A covenant, and an agreement of it with its history. What {@code agreements/covenant} sees: {@code covenant} in a line, its {@code
 * terms}, {@code parties}, {@code regions}, {@code split}, {@code lines} and {@code counted}. What {@code agreements/agreement}
 * sees: {@code line}, {@code covenant}, {@code terms} in words, {@code counts}, {@code course}, {@code reach}, {@code history},
 * {@code obstacles} and {@code wrong}, where one says that it is not right.
 */
final class CovenantPages {

    private static final int HISTORY = 50;

    /** A party as the page names it. */
    record PartyLine(String name, String role, String address) {}

    /** A number to come to, beside what was counted. */
    record Counted(AgreementLine line, CountPicture picture) {}

    /** What stands in the way, with a day in words. */
    record ObstacleLine(String words, String action, String owner, String due) {}

    private final Room room;

    CovenantPages(Room room) {
        this.room = room;
    }

    void addTo(RoutesConfig routes) {
        routes.get(Room.HOME + "/{convenant}", this::covenant);
        routes.get(Room.HOME + "/{convenant}/{nr}", this::agreement);
    }

    private Covenant asked(Context ctx) {
        return room.agreements().find(ctx.pathParam("convenant")).orElseThrow(NotFoundResponse::new);
    }

    private void covenant(Context ctx) {
        var covenant = asked(ctx);
        var terms = covenant.terms();
        Map<String, Object> model = new HashMap<>();
        model.put("covenant", OverviewPage.line(covenant));
        model.put("signed", AgreementWords.moment(terms.signed()));
        model.put("source", terms.source());
        model.put("note", terms.note());
        model.put(
                "parties", covenant.parties().stream().map(CovenantPages::party).toList());
        model.put(
                "regions",
                room.regions().all().stream()
                        .filter(region -> terms.regions().contains(region.slug()))
                        .map(region -> new OverviewPage.Way(GroupPages.REGION + region.slug(), region.name()))
                        .toList());
        model.put("split", Split.of(List.of(covenant), room));
        model.put("lines", room.lines(List.of(covenant)));
        model.put(
                "counted",
                covenant.agreements().stream()
                        .filter(one -> one.terms().target().isPresent())
                        .map(one -> new Counted(
                                room.words().line(covenant, one, room.today()), CountPicture.of(one, room.words())))
                        .toList());
        room.show(ctx, "covenant", model);
    }

    private static PartyLine party(Party party) {
        return new PartyLine(party.name(), party.role(), GroupPages.PARTY + AgreementWords.slug(party.name()));
    }

    private void agreement(Context ctx) {
        var covenant = asked(ctx);
        var agreement = covenant.agreement(ctx.pathParam("nr")).orElseThrow(NotFoundResponse::new);
        var history = room.agreements().history(covenant.id(), agreement.number(), HISTORY);
        Map<String, Object> model = new HashMap<>();
        model.put("line", room.words().line(covenant, agreement, room.today()));
        model.put("covenant", OverviewPage.line(covenant));
        model.put("note", agreement.terms().note());
        model.put("doubt", agreement.standing().doubt());
        model.put("source", source(covenant, agreement));
        model.put("counts", CountPicture.of(agreement, room.words()));
        model.put("history", history.stream().map(room.words()::told).toList());
        model.put("most", history.size() == HISTORY ? HISTORY : 0);
        model.put("obstacles", obstacles(agreement));
        model.put("wrong", wrong(covenant, agreement));
        room.show(ctx, "agreement", model);
    }

    private static String source(Covenant covenant, Agreement agreement) {
        var told = agreement.standing().source();
        return told.isEmpty() ? covenant.terms().source() : told;
    }

    /** To who does it, when we have an address of them; else to who keeps this site. */
    private String wrong(Covenant covenant, Agreement agreement) {
        return room.agreements().isReachable(covenant.id(), agreement.number())
                ? AgreementWords.address(covenant, agreement) + WrongPages.ENDING
                : "/klopt-niet?pagina=" + AgreementWords.encoded(AgreementWords.address(covenant, agreement));
    }

    private static List<ObstacleLine> obstacles(Agreement agreement) {
        return agreement.obstacles().stream()
                .map(each -> new ObstacleLine(
                        each.words(),
                        each.action(),
                        each.owner(),
                        each.due()
                                .map(day -> AgreementWords.moment(day.toString()))
                                .orElse("")))
                .toList();
    }
}
