package nl.herstart.site.messages;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.words.Texts;

/** Reads the form of the desk about one message. */
final class FilingForm {

    static final String VERSION = "versie";
    static final String ANSWER = "antwoord";
    static final String NOTE = "notitie";
    static final String ENDING = "uitkomst";

    private static final String OPEN = "open";
    private static final int MAX_ANSWER = 3000;
    private static final int MAX_NOTE = 1000;

    private FilingForm() {}

    /** What may be chosen. */
    record Choice(String value, String label) {}

    /** What is to become of it, or what is wrong with what was typed. */
    static Parsed<Filing> parse(Map<String, List<String>> fields, Texts texts) {
        var form = FormReader.of(fields);
        int version = form.field(VERSION).wholeNumber(0, Integer.MAX_VALUE).orElse(0);
        var bsn = texts.say("bsn");
        var answer = form.field(ANSWER).ownWords(MAX_ANSWER, bsn);
        var note = form.field(NOTE).ownWords(MAX_NOTE, bsn);
        var ending = form.field(ENDING).choice(endings()).flatMap(chosen -> chosen);
        return form.parsed(() -> new Filing(version, ending, note, answer));
    }

    private static Map<String, Optional<Ending>> endings() {
        var endings = new LinkedHashMap<String, Optional<Ending>>();
        endings.put(OPEN, Optional.empty());
        Arrays.stream(Ending.values()).forEach(each -> endings.put(FormField.choiceName(each), Optional.of(each)));
        return endings;
    }

    static List<Choice> choices(Texts texts) {
        return endings().keySet().stream()
                .map(value -> new Choice(value, texts.say("uitkomst." + value)))
                .toList();
    }

    /** The form as the message stands. */
    static Invalid<Filing> of(Message message) {
        return Parsed.filledIn(Map.of(NOTE, message.note(), ENDING, ending(message)));
    }

    /** Everything that was typed, to show it again. */
    static Invalid<Filing> typed(Map<String, List<String>> fields) {
        return FormReader.of(fields).invalid();
    }

    static String ending(Message message) {
        return message.ending().map(FormField::choiceName).orElse(OPEN);
    }
}
