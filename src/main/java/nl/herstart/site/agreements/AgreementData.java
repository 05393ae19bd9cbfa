package nl.herstart.site.agreements;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import nl.herstart.agreement.Agreement;
import nl.herstart.agreement.Covenant;
import nl.herstart.agreement.CovenantCsv;
import nl.herstart.agreement.Entry;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.page.Body;
import nl.herstart.platform.page.CacheClass;

/** The covenants for machines: as JSON, as described in {@code openapi.json}, and as the table that the desk reads as well. */
final class AgreementData {

    private static final String PATH = "/api/v1/convenanten";
    private static final String TABLE = "/data/afspraken.csv";
    private static final String JSON_TYPE = "application/json";
    private static final String CSV_TYPE = "text/csv; charset=utf-8";
    private static final int HISTORY = 200;
    private static final String SOURCE = "bron";
    private static final String EXPLANATION = "uitleg";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Room room;

    AgreementData(Room room) {
        this.room = room;
    }

    void addTo(RoutesConfig routes) {
        routes.get(PATH, this::list);
        routes.get(PATH + "/{convenant}", this::covenant);
        routes.get(PATH + "/{convenant}/{nr}", this::agreement);
        routes.get(TABLE, this::table);
    }

    private void list(Context ctx) {
        room.guard().count(ctx, Limit.SEARCH);
        var answer = JSON.createObjectNode().put("licentie", "CC0-1.0");
        var all = answer.putArray("convenanten");
        room.agreements().all().forEach(covenant -> all.add(node(covenant)));
        var promises = answer.putArray("beloften");
        RegionPromise.of(room.regions().all(), room.words())
                .forEach(promise -> promises.addObject()
                        .put("regio", promise.slug())
                        .put("eigenaar", promise.answeredBy())
                        .put("tekst", promise.words()));
        give(ctx, answer);
    }

    private void covenant(Context ctx) {
        room.guard().count(ctx, Limit.SEARCH);
        give(ctx, node(asked(ctx)));
    }

    private void agreement(Context ctx) {
        room.guard().count(ctx, Limit.SEARCH);
        var covenant = asked(ctx);
        var agreement = covenant.agreement(ctx.pathParam("nr")).orElseThrow(NotFoundResponse::new);
        var node = node(covenant, agreement);
        var history = node.putArray("verloop");
        room.agreements()
                .history(covenant.id(), agreement.number(), HISTORY)
                .forEach(entry -> put(history.addObject(), entry));
        give(ctx, node);
    }

    private void table(Context ctx) {
        room.guard().count(ctx, Limit.SEARCH);
        CacheClass.CONTENT.applyTo(ctx);
        ctx.header("Content-Disposition", "attachment; filename=afspraken.csv");
        Body.write(ctx, CSV_TYPE, CovenantCsv.of(room.agreements().all()).getBytes(StandardCharsets.UTF_8));
    }

    private Covenant asked(Context ctx) {
        return room.agreements().find(ctx.pathParam("convenant")).orElseThrow(NotFoundResponse::new);
    }

    private ObjectNode node(Covenant covenant) {
        var terms = covenant.terms();
        var node = JSON.createObjectNode()
                .put("id", covenant.id())
                .put("adres", room.baseUrl() + AgreementWords.address(covenant))
                .put("naam", terms.name())
                .put("soort", FormField.choiceName(terms.kind()));
        terms.regions().forEach(node.putArray("regios")::add);
        node.put("van", terms.begins()).put("tot", terms.ends());
        put(node, "ondertekend", terms.signed());
        terms.history().ifPresent(history -> node.put("historie", history));
        node.put(SOURCE, terms.source());
        put(node, "opmerking", terms.note());
        var parties = node.putArray("partijen");
        covenant.parties().forEach(party -> put(parties.addObject().put("naam", party.name()), "rol", party.role()));
        var agreements = node.putArray("afspraken");
        covenant.agreements().forEach(agreement -> agreements.add(node(covenant, agreement)));
        return node;
    }

    private ObjectNode node(Covenant covenant, Agreement agreement) {
        var terms = agreement.terms();
        var standing = agreement.standing();
        var node = JSON.createObjectNode()
                .put("nr", agreement.number())
                .put("adres", room.baseUrl() + AgreementWords.address(covenant, agreement))
                .put("tekst", terms.words())
                .put("thema", FormField.choiceName(terms.theme()));
        put(node, "eigenaar", terms.owner());
        terms.due().ifPresent(day -> node.put("klaar", day.toString()));
        terms.target().ifPresent(target -> {
            var goal = node.put("doel", exact(target.goal())).put("eenheid", target.unit());
            target.start().ifPresent(start -> goal.put("begin", exact(start)));
        });
        node.put("teltMensenMetWerk", terms.countsPeople())
                .put("concreet", terms.isConcrete())
                .put("teLaat", !covenant.isHistory() && agreement.isLateOn(room.today()));
        put(node, "opmerking", terms.note());
        if (!standing.saysNothing()) {
            var told = node.putObject("status");
            put(told, "letter", AgreementWords.letter(standing));
            put(told, EXPLANATION, standing.words());
            told.put("zekerheid", FormField.choiceName(standing.certainty()));
            put(told, "leeswijze", standing.doubt());
            put(told, SOURCE, standing.source());
        }
        var measurements = node.putArray("metingen");
        agreement.measurements().forEach(each -> {
            var measurement = measurements.addObject();
            each.day().ifPresent(day -> measurement.put("op", day.toString()));
            each.number().ifPresent(number -> measurement.put("getal", exact(number)));
            put(measurement, EXPLANATION, each.words());
            put(measurement, SOURCE, each.source());
        });
        var parts = node.putArray("delen");
        agreement.parts().forEach(part -> parts.add(node(covenant, part)));
        return node;
    }

    private static void put(ObjectNode node, Entry entry) {
        node.put("op", entry.at().toString()).put("wat", entry.field());
        put(node, "letter", entry.letter());
        put(node, "tekst", entry.words());
        put(node, SOURCE, entry.source());
        node.put("wie", entry.who()).put("verbetering", entry.isCorrection());
    }

    private static void put(ObjectNode node, String name, String text) {
        if (!text.isEmpty()) {
            node.put(name, text);
        }
    }

    /** So that no machine reads 1E+1. */
    private static BigDecimal exact(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static void give(Context ctx, ObjectNode answer) {
        CacheClass.CONTENT.applyTo(ctx);
        Body.write(ctx, JSON_TYPE, bytes(answer));
    }

    private static byte[] bytes(ObjectNode json) {
        try {
            return JSON.writeValueAsBytes(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
