package nl.herstart.site.admin;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import nl.herstart.visit.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody at a browser: it keeps the cookie, goes where it is sent, and sends what stands hidden in a form. */
final class DeskBrowser {

    private final Visitor visitor;
    private String cookie = "";
    private Document page = new Document("");
    private String path = "";
    private int status;

    DeskBrowser(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Goes to an address, and on from there as far as it is sent. */
    DeskBrowser open(String address) {
        return arrive(address, visitor.get(address, "Cookie", cookie));
    }

    /** Fills in the form of the page that is sent to this address, and sends it. */
    DeskBrowser send(String action, Map<String, String> typed) {
        var form = page.select("form[method=post][action=" + action + "]");
        if (form.isEmpty()) {
            throw new AssertionError("No form to " + action + " on the page at " + path + ":\n" + page.text());
        }
        var fields = new HashMap<String, String>();
        form.get(0).select("input[type=hidden]").forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(typed);
        return arrive(action, visitor.post(action, fields, "Cookie", cookie));
    }

    private DeskBrowser arrive(String address, HttpResponse<String> answer) {
        path = address;
        status = answer.statusCode();
        answer.headers().allValues("set-cookie").forEach(line -> cookie = line.replaceFirst(";.*", ""));
        page = Jsoup.parse(answer.body());
        return status == 303
                ? open(answer.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]+", ""))
                : this;
    }

    /** Where one came out, with what follows the question mark. */
    String path() {
        return path;
    }

    int status() {
        return status;
    }

    String heading() {
        return page.select("h1").text();
    }

    String text() {
        return page.text();
    }

    String errors() {
        return page.select(".error-summary").text();
    }

    Document page() {
        return page;
    }

    /** The cookie as it is sent. */
    String cookie() {
        return cookie;
    }

    /** Goes on with another cookie. */
    void take(String other) {
        cookie = other;
    }
}
