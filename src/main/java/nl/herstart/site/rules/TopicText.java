package nl.herstart.site.rules;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;

/**
 * What the page of one topic says, besides figures and examples.
 *
 * @param summary one or two sentences
 * @param rule the rule in its order
 * @param conditions for whom it is
 * @param differences why the official amount may differ
 * @param examples what each example shows; as many as there are
 * @param article what to read on
 */
record TopicText(
        String title,
        String summary,
        List<String> rule,
        List<String> conditions,
        List<Difference> differences,
        List<String> examples,
        Link article) {

    /** One reason to differ, and what to do then. */
    record Difference(String reason, String advice) {}

    /** A link within the site. */
    record Link(String href, String title) {}

    static TopicText of(Topic topic, Language language) {
        var texts = Texts.about(language, "rules/uitleg/" + topic.slug());
        var reasons = numbered(texts, "verschil.");
        var advice = numbered(texts, "doe.");
        var differences = new ArrayList<Difference>();
        for (int i = 0; i < reasons.size(); i++) {
            differences.add(new Difference(reasons.get(i), advice.get(i)));
        }
        return new TopicText(
                texts.say("titel"),
                texts.say("kort"),
                numbered(texts, "regel."),
                numbered(texts, "voor."),
                differences,
                numbered(texts, "voorbeeld."),
                new Link(texts.say("lees.adres"), texts.say("lees.titel")));
    }

    private static List<String> numbered(Texts texts, String prefix) {
        var all = new ArrayList<String>();
        for (var next = texts.find(prefix + 1); next.isPresent(); next = texts.find(prefix + (all.size() + 1))) {
            all.add(next.get());
        }
        return all;
    }
}
