package nl.herstart.site.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.contract.AnswerWriter;
import nl.herstart.contract.Mistake;
import nl.herstart.contract.SituationReader;
import nl.herstart.contract.SituationRequest;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.page.CacheClass;
import nl.herstart.platform.page.StoredAnswer;
import nl.herstart.platform.server.Routes;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;

/** The calculator for machines: {@code POST /api/v1/berekeningen}, described by {@code GET /api/v1/openapi.json}. */
public final class CalculationApi implements Routes {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";
    private static final String EXAMPLE = "/components/schemas/Berekening/example";
    private static final int REHEARSALS = 10;
    private static final int BAD_REQUEST = 400;

    private final Calculator calculator;
    private final FormGuard guard;
    private final SituationReader reader;
    private final AnswerWriter writer;
    private final StoredAnswer description = StoredAnswer.of(JSON, CacheClass.REVALIDATED, openApi());
    private final Texts texts = Texts.about(Language.DUTCH, "contract/verzoek");

    /** Answers with this calculator; calculations are counted by the guard. */
    public CalculationApi(Calculator calculator, FormGuard guard) {
        this.calculator = calculator;
        this.guard = guard;
        this.reader = new SituationReader(calculator.years());
        this.writer = new AnswerWriter(calculator);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post("/api/v1/berekeningen", this::answer);
        routes.get("/api/v1/openapi.json", description::write);
    }

    /** Answers the example of the description, so that the first visitor does not wait for code that never ran. */
    public void rehearse() {
        try {
            var example = new ObjectMapper().readTree(openApi()).at(EXAMPLE).toString();
            for (int time = 0; time < REHEARSALS; time++) {
                if (reader.read(example.getBytes(UTF_8)) instanceof SituationRequest.Right right) {
                    writer.write(calculator.answer(right.situation()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("openapi.json cannot be read", e);
        }
    }

    private void answer(Context ctx) {
        var body = ctx.bodyAsBytes();
        guard.count(ctx, Limit.CALCULATION);
        var request = reader.read(body);
        if (request instanceof SituationRequest.Right right) {
            answer(ctx, calculator.answer(right.situation()));
        } else if (request instanceof SituationRequest.Wrong wrong) {
            refuse(ctx, texts.say("probleem.velden"), wrong.mistakes());
        } else {
            refuse(ctx, texts.say("probleem.geenJson"), List.of());
        }
    }

    private void answer(Context ctx, Answer answer) {
        if (answer.isComplete()) {
            ctx.contentType(JSON).result(writer.write(answer));
        } else {
            boolean byAssets = answer.unknown().equals(Optional.of(Regeling.BIJSTAND));
            var mistake = byAssets
                    ? new Mistake("vermogen", texts.say("vermogenVanCoOuder"))
                    : new Mistake(
                            "jaar",
                            texts.say("percentageOnbekend", answer.situation().year()));
            refuse(ctx, texts.say("probleem.velden"), List.of(mistake));
        }
    }

    private void refuse(Context ctx, String detail, List<Mistake> mistakes) {
        ctx.status(BAD_REQUEST).contentType(PROBLEM).result(problem(detail, mistakes));
    }

    private byte[] problem(String detail, List<Mistake> mistakes) {
        var bytes = new ByteArrayOutputStream();
        try (var json = new JsonFactory().createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("type", "about:blank");
            json.writeStringField("title", texts.say("probleem.titel"));
            json.writeNumberField("status", BAD_REQUEST);
            json.writeStringField("detail", detail);
            json.writeArrayFieldStart("fouten");
            for (var mistake : mistakes) {
                json.writeStartObject();
                json.writeStringField("veld", mistake.field());
                json.writeStringField("melding", mistake.message());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to memory", e);
        }
        return bytes.toByteArray();
    }

    private static byte[] openApi() {
        try (var stream = CalculationApi.class.getResourceAsStream("openapi.json")) {
            if (stream == null) {
                throw new IllegalStateException("openapi.json is not packaged");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read openapi.json", e);
        }
    }
}
