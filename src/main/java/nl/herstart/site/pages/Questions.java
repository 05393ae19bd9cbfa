package nl.herstart.site.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** The questions that a page asks in its headings, each with what stands below it, as text. */
final class Questions {

    private Questions() {}

    static Map<String, String> in(Page page) {
        var answers = new LinkedHashMap<String, String>();
        for (var heading : Jsoup.parseBodyFragment(page.text().html()).select("h2")) {
            var question = heading.text();
            var answer = answer(heading);
            if (question.endsWith("?") && !answer.isEmpty()) {
                answers.put(question, answer);
            }
        }
        return answers;
    }

    private static String answer(Element heading) {
        var answer = new StringBuilder();
        for (var next = heading.nextElementSibling();
                next != null && !next.normalName().equals("h2");
                next = next.nextElementSibling()) {
            answer.append(next.text()).append(' ');
        }
        return answer.toString().strip();
    }
}
