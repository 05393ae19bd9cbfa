package nl.herstart.site.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The page with the form, as a visitor sees it. */
record FormPage(Document document) {

    static FormPage of(HttpResponse<String> answer) {
        return new FormPage(Jsoup.parse(answer.body()));
    }

    /** What stands in the fields, typed or chosen. */
    Map<String, String> shown() {
        var shown = new TreeMap<String, String>();
        for (var field : document.select("#formulier [name]")) {
            boolean choice = Set.of("radio", "checkbox").contains(field.attr("type"));
            if (field.tagName().equals("button")) {
                continue;
            }
            if (!choice || field.hasAttr("checked")) {
                shown.merge(field.attr("name"), value(field), (one, other) -> one + "," + other);
            }
        }
        return shown;
    }

    private static String value(Element field) {
        return switch (field.tagName()) {
            case "textarea" -> field.wholeText();
            case "select" -> field.select("option[selected]").val();
            default -> field.val();
        };
    }

    /** What a press on the button with this value sends. */
    Map<String, String> pressing(String to) {
        var sent = shown();
        sent.put("naar", to);
        return sent;
    }

    String heading() {
        return document.select("h1").text();
    }

    /** The stamp this page was given. */
    String stamp() {
        return document.select("[name=stempel]").val();
    }

    /** What the summary of errors says; empty when there is none. */
    String errors() {
        return document.select(".error-summary").text();
    }

    void assertStillThere(Map<String, String> typed) {
        var shown = shown();
        for (var field : typed.entrySet()) {
            if (!Set.of("stempel", "website", "naar").contains(field.getKey())) {
                assertThat(shown).as(field.getKey()).containsEntry(field.getKey(), field.getValue());
            }
        }
    }
}
