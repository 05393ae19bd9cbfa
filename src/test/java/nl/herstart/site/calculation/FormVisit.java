package nl.herstart.site.calculation;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.platform.page.Roots;
import nl.herstart.value.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody who fills in the form without script: sees a page, types, presses a button, and sees the next. */
final class FormVisit {

    private static final String FORM = "main form:has(button[name=naar])";

    private final TestSite site;
    private HttpResponse<String> answer;
    private Document page;
    private final Map<String, String> fields = new LinkedHashMap<>();

    /** Stands on the page that was answered. */
    FormVisit(TestSite site, HttpResponse<String> answer) {
        this.site = site;
        this.answer = answer;
        this.page = Jsoup.parse(answer.body());
        read();
    }

    static FormVisit begin(TestSite site) {
        return at(site, "/rekenhulp");
    }

    /** Comes to this address, as by a link. */
    static FormVisit at(TestSite site, String address) {
        return new FormVisit(site, site.get(address));
    }

    /** Lands on the outcome for somebody without a benefit who answers these questions and knows nothing else. */
    static FormVisit quick(TestSite site, String hours, String wage, String partner, String children) {
        return with(site, knowingOnly(hours, wage, partner, "geen", children), "resultaat");
    }

    /** The answers of somebody who knows these and nothing else. */
    static Map<String, String> knowingOnly(String hours, String wage, String partner, String income, String children) {
        var answers = new LinkedHashMap<>(
                Map.of("uren", hours, "uurloon", wage, "partner", partner, "inkomen", income, "kinderen", children));
        for (var field : List.of("geboortemaand", "pensioen", "overig")) {
            answers.put(field + "-weet-niet", "ja");
        }
        for (var field : List.of("wonen", "vermogen", "vakantiegeld", "vanaf", "opvang-al", "reizen")) {
            answers.put(field, "weet-niet");
        }
        if (partner.equals("ja")) {
            answers.put("partner-geboortemaand-weet-niet", "ja");
            answers.put("partner-inkomen", "weet-niet");
        }
        for (int child = 1; child <= Integer.parseInt(children); child++) {
            answers.put("kind-" + child + "-weet-niet", "ja");
            answers.put("opvang-" + child, "weet-niet");
        }
        return answers;
    }

    /** Stands on a page with all of these filled in. */
    static FormVisit with(TestSite site, Map<String, String> answers, String page) {
        return with(site, Language.DUTCH, answers, page);
    }

    /** The same in a language. */
    static FormVisit with(TestSite site, Language language, Map<String, String> answers, String page) {
        return with(site, Roots.address(language, "/rekenhulp"), answers, page);
    }

    /** The same on the page at an address. */
    static FormVisit with(TestSite site, String address, Map<String, String> answers, String page) {
        var sent = new LinkedHashMap<>(answers);
        sent.put("naar", page);
        return new FormVisit(site, site.postForm(address, sent));
    }

    /** Types in a field, picks an answer, or ticks several with a comma between them; the field must be on the page. */
    FormVisit fill(String field, String value) {
        var control = page.selectFirst("form [name=\"" + field + "\"]:not([type=hidden])");
        if (control == null) {
            throw new AssertionError("No field " + field + " on " + heading());
        }
        fields.put(field, value);
        return this;
    }

    /** Ticks "weet ik niet" beside these fields. */
    FormVisit doesNotKnow(String... unknown) {
        for (var field : unknown) {
            fill(field + "-weet-niet", "ja");
        }
        return this;
    }

    /** Goes to the same page in the other language, by the button at the top, with what is filled in now. */
    FormVisit switchLanguage() {
        var button = page.select("header button[formaction]");
        if (button.isEmpty()) {
            throw new AssertionError("No button to the other language on " + heading());
        }
        var sent = typedIn(page.select("form#" + button.attr("form")).get(0));
        sent.putAll(fields);
        if (button.hasAttr("name")) {
            sent.put(button.attr("name"), button.val());
        }
        answer = site.postForm(button.attr("formaction"), sent);
        read();
        return this;
    }

    /** Presses the button that leads to this place. */
    FormVisit press(String to) {
        if (page.select("button[name=naar][value=" + to + "]").isEmpty()) {
            throw new AssertionError("No button to " + to + " on " + heading());
        }
        var sent = new LinkedHashMap<>(fields);
        sent.put("naar", to);
        var own = page.select("main button[name=naar][value=" + to + "]").attr("formaction");
        answer = site.postForm(own.isEmpty() ? form().attr("action") : own, sent);
        read();
        return this;
    }

    /** Presses the button that gives this answer to a field, and goes where the form was going. */
    FormVisit choose(String field, String value) {
        var button = page.select("button[name=" + field + "][value=" + value + "]");
        if (button.isEmpty()) {
            throw new AssertionError("No button for " + value + " on " + heading());
        }
        var sent = new LinkedHashMap<>(fields);
        sent.put(field, value);
        var own = button.attr("formaction");
        answer = site.postForm(own.isEmpty() ? form().attr("action") : own, sent);
        read();
        return this;
    }

    /** Looks at the outcome in another view, by its button, with what is filled in now. */
    FormVisit look(String name) {
        var button = page.select(".views__door[formaction$=/" + name + "]");
        if (button.isEmpty()) {
            throw new AssertionError("No door to " + name + " on " + heading());
        }
        answer = site.postForm(button.attr("formaction"), fields);
        read();
        return this;
    }

    /** The outcome and behind it all its views, each in a section {@code blik-} with its name. */
    static Document everything(TestSite site, Map<String, String> answers) {
        return everything(site, Language.DUTCH, answers);
    }

    /** The same in a language. */
    static Document everything(TestSite site, Language language, Map<String, String> answers) {
        var outcome = with(site, language, answers, "resultaat").page();
        for (var address : outcome.select(".views__door[formaction]").eachAttr("formaction")) {
            if (!address.endsWith("/vergelijk")) {
                var view = Jsoup.parse(site.postForm(address, answers).body());
                outcome.select("main")
                        .get(0)
                        .appendElement("section")
                        .attr(
                                "id",
                                "blik"
                                        + address.substring(address.lastIndexOf('/'))
                                                .replace('/', '-'))
                        .append(view.select(".result__main").html());
            }
        }
        return outcome;
    }

    FormVisit goOn() {
        return press("verder");
    }

    int status() {
        return answer.statusCode();
    }

    HttpResponse<String> answer() {
        return answer;
    }

    Document page() {
        return page;
    }

    String heading() {
        return page.select("h1").text();
    }

    String title() {
        return page.title();
    }

    /** What would be sent for a field if a button were pressed now. */
    String value(String field) {
        return fields.getOrDefault(field, "");
    }

    /** The message beside a field. */
    String error(String field) {
        var message = page.getElementById(field + "-fout");
        return message == null ? "" : message.text();
    }

    /** The places to which the error summary leads. */
    List<String> errorLinks() {
        return page.select(".error-summary a").eachAttr("href");
    }

    /** The answers that the page tells back: what was asked, and the answer. */
    Map<String, String> answersInWords() {
        var answers = new LinkedHashMap<String, String>();
        for (var item : page.select(".answers__item")) {
            answers.put(
                    item.select("dt").text(),
                    item.select(".answers__value").text().replace('\u00a0', ' ').replace(" (door ons ingevuld)", ""));
        }
        return answers;
    }

    private void read() {
        page = Jsoup.parse(answer.body());
        fields.clear();
        if (!page.select(FORM).isEmpty()) {
            fields.putAll(typedIn(form()));
        }
    }

    private Element form() {
        return page.select(FORM).get(0);
    }

    private static Map<String, String> typedIn(Element form) {
        var typed = new LinkedHashMap<String, String>();
        for (var control : form.select("input, select")) {
            if (isSent(control)) {
                var value = control.is("select")
                        ? control.select("option[selected]").val()
                        : control.val();
                typed.merge(control.attr("name"), value, (one, other) -> one + "," + other);
            }
        }
        return typed;
    }

    private static boolean isSent(Element control) {
        return switch (control.attr("type")) {
            case "radio", "checkbox" -> control.hasAttr("checked");
            default -> !control.attr("name").isEmpty();
        };
    }
}
