package nl.herstart;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.visit.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody of the staff at a browser that keeps its cookie and goes where it is sent. */
final class DeskVisitor {

    private final Visitor visitor;
    private String cookie = "";
    private Document page = new Document("");

    DeskVisitor(Visitor visitor) {
        this.visitor = visitor;
    }

    void logIn(String email, String passphrase, String code) {
        open("/beheer/inloggen");
        send("/beheer/inloggen", Map.of("email", email, "wachtwoordzin", passphrase));
        send("/beheer/inloggen/code", Map.of("code", code));
    }

    /** Whether they are logged in. */
    boolean isIn() {
        open("/beheer/ik");
        return !page.select("form[action=/beheer/uitloggen]").isEmpty();
    }

    /** The words of a page of the desk. */
    String read(String address) {
        open(address);
        return page.select("main").text();
    }

    /** Where the links lead that a page of the desk has. */
    List<String> links(String address, String selector) {
        open(address);
        return page.select(selector).eachAttr("href");
    }

    private void open(String address) {
        arrive(visitor.get(address, "Cookie", cookie));
    }

    private void send(String action, Map<String, String> typed) {
        var fields = new HashMap<String, String>();
        page.select("form[method=post][action=" + action + "] input[type=hidden]")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        fields.putAll(typed);
        arrive(visitor.post(action, fields, "Cookie", cookie));
    }

    private void arrive(HttpResponse<String> answer) {
        answer.headers().allValues("set-cookie").forEach(line -> cookie = line.replaceFirst(";.*", ""));
        page = Jsoup.parse(answer.body());
        if (answer.statusCode() == 303) {
            open(answer.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]+", ""));
        }
    }
}
