package nl.herstart.site.rules.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Year;
import java.util.List;
import nl.herstart.platform.words.Texts;

/**
 * All open data of the site, described as DCAT 3 in JSON-LD. Addresses are those of the site itself, without its name: who reads
 * them knows where the description was found.
 */
final class Catalogue {

    private static final String JSON = "application/json";
    private static final String CSV = "text/csv";
    private static final String CC0 = "http://publications.europa.eu/resource/authority/licence/CC0";

    private final Texts texts;

    Catalogue(Texts texts) {
        this.texts = texts;
    }

    /** The page that shows the same, and whether it is ours to give away: the words of employers are not. */
    private record Shown(String page, boolean isFree) {}

    /** Where a dataset can be had, and as what. */
    private record File(String address, String type) {}

    byte[] json(List<Year> years) {
        var bytes = new ByteArrayOutputStream();
        try (var json = new JsonFactory().createGenerator(bytes)) {
            json.writeStartObject();
            json.writeObjectFieldStart("@context");
            json.writeStringField("dcat", "http://www.w3.org/ns/dcat#");
            json.writeStringField("dct", "http://purl.org/dc/terms/");
            json.writeEndObject();
            json.writeStringField("@id", OpenData.CATALOGUE);
            json.writeStringField("@type", "dcat:Catalog");
            text(json, "dct:title", texts.say("catalogus.titel"));
            text(json, "dct:description", texts.say("catalogus.kort"));
            json.writeArrayFieldStart("dcat:dataset");
            for (var year : years) {
                dataset(
                        json,
                        "#cijfers-" + year,
                        texts.say("catalogus.cijfers", year.toString()),
                        texts.say("data.kort"),
                        new Shown(OpenData.PAGE, true),
                        List.of(
                                new File(OpenData.PAGE + "/regels/" + year + ".json", JSON),
                                new File(OpenData.PAGE + "/regels/" + year + ".csv", CSV)));
            }
            dataset(
                    json,
                    "#afspraken",
                    texts.say("catalogus.afspraken"),
                    texts.say("catalogus.afspraken.kort"),
                    new Shown("/afspraken", true),
                    List.of(new File("/api/v1/convenanten", JSON), new File("/data/afspraken.csv", CSV)));
            dataset(
                    json,
                    "#vacatures",
                    texts.say("catalogus.vacatures"),
                    texts.say("catalogus.vacatures.kort"),
                    new Shown("/vacatures", false),
                    List.of(new File("/api/v1/vacatures", JSON)));
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to memory", e);
        }
        return bytes.toByteArray();
    }

    private static void dataset(
            JsonGenerator json, String id, String title, String description, Shown shown, List<File> files)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("@id", OpenData.CATALOGUE + id);
        json.writeStringField("@type", "dcat:Dataset");
        text(json, "dct:title", title);
        text(json, "dct:description", description);
        link(json, "dcat:landingPage", shown.page());
        json.writeArrayFieldStart("dcat:distribution");
        for (var file : files) {
            json.writeStartObject();
            json.writeStringField("@type", "dcat:Distribution");
            link(json, "dcat:accessURL", file.address());
            link(json, "dcat:downloadURL", file.address());
            link(json, "dcat:mediaType", "https://www.iana.org/assignments/media-types/" + file.type());
            if (shown.isFree()) {
                link(json, "dct:license", CC0);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String words) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("@value", words);
        json.writeStringField("@language", "nl");
        json.writeEndObject();
    }

    private static void link(JsonGenerator json, String name, String address) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("@id", address);
        json.writeEndObject();
    }
}
