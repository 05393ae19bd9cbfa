package nl.herstart.questions;

import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.herstart.calculator.situation.Pay;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.form.PerPeriod;
import nl.herstart.platform.form.Period;
import nl.herstart.platform.words.Blanks;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Language;

/**
 * The words of a question, from {@code formulier.properties}: of the field {@code kind-2} under {@code kind}, with the number
 * as first figure. Where a question about a partner has no words of its own, those about oneself do.
 */
final class QuestionTexts {

    private static final Pattern NUMBER = Pattern.compile("(?:-|(?<=^huisgenoot))(\\d+)");
    private static final Pattern OF_PARTNER = Pattern.compile("^partner-");

    private static final Pattern MONTHLY = Pattern.compile("maand-(\\d+)");

    private final Texts texts;

    QuestionTexts(Language language) {
        texts = Texts.about(language, "calculation/formulier");
    }

    Language language() {
        return texts.language();
    }

    /** What is asked, in a few words. */
    String name(Question<?> question) {
        return say("antwoord", question);
    }

    /** What to do when it is not answered. */
    String missing(Question<?> question) {
        return say("nodig", question);
    }

    /** What to ask about an answer that is most often a slip. */
    String doubt(String sentence, Object... figures) {
        return texts.say("twijfel." + sentence, figures);
    }

    /** Why an answer cannot be computed with. */
    String refusal(String sentence, Object... figures) {
        return texts.say("fout." + sentence, figures);
    }

    /** That the month in which one would start is over; and when no later one is left to start in, that. */
    String isOver(YearMonth start, boolean laterIsLeft) {
        return laterIsLeft ? texts.say("voorbij.later", start) : texts.say("voorbij.niets", Year.from(start));
    }

    /** An answer in words. */
    String told(Question<?> question, Object answer, Object figure) {
        if (answer instanceof PerPeriod paid) {
            return told(paid, Period.valueOf(question.kind().words()));
        }
        if (answer instanceof Pay pay) {
            return told(pay);
        }
        if (!question.kind().words().isEmpty()) {
            return texts.say("waarde." + question.kind().words(), answer);
        }
        var key = "keuze." + own(question) + ".";
        var chosen = answer instanceof List<?> several ? several : List.of(answer);
        return chosen.stream().map(choice -> texts.say(key + choice, figure)).collect(Collectors.joining(", "));
    }

    /** As it was stated, and when we reckon with another period also as that. */
    private String told(PerPeriod paid, Period reckoned) {
        var stated = told(paid.amount(), paid.period());
        return paid.period() == reckoned
                ? stated
                : texts.say("waarde.omgerekend", stated, told(paid.per(reckoned), reckoned));
    }

    private String told(Pay pay) {
        var perHour = texts.say("waarde.perUur", pay.forHours(Hours.of(1)));
        return pay instanceof Pay.FullTime month
                ? texts.say(
                        "waarde.omgerekend",
                        texts.say("waarde.voltijd", month.grossPerMonth(), month.hoursPerWeek()),
                        perHour)
                : perHour;
    }

    private String told(Euro amount, Period period) {
        return texts.say("waarde.per-" + FormField.choiceName(period), amount);
    }

    /** The question itself. */
    String question(Question<?> question) {
        return find("vraag", question, "").orElseThrow();
    }

    /** What explains it; empty when nothing needs to. */
    String hint(Question<?> question, Object figure) {
        return find("uitleg", question, figure).orElse("");
    }

    /** What explains when the job starts, or the one there is ends. */
    String hintOfStartForWhoWorks() {
        return texts.say("uitleg.vanaf.baan");
    }

    /** In what it is counted; empty when that goes without saying. */
    String unit(Question<?> question) {
        return find("eenheid", question, "").orElse("");
    }

    /** In what an answer can be stated; of a wage by the month by how many hours a week that is. */
    String unitOf(Question<?> question, String unit) {
        var monthly = MONTHLY.matcher(unit);
        return monthly.matches() ? choice(question, "voltijd", monthly.group(1)) : choice(question, unit, "");
    }

    /** One of its answers, as one chooses it. */
    String choice(Question<?> question, String choice, Object figure) {
        return choiceWords(question, choice, "", figure).orElse(choice);
    }

    /** What explains that answer; empty when nothing needs to. */
    String choiceHint(Question<?> question, String choice, Object figure) {
        return choiceWords(question, choice, ".uitleg", figure).orElse("");
    }

    private Optional<String> choiceWords(Question<?> question, String choice, String end, Object figure) {
        return Optional.<String>empty()
                .or(() -> texts.find("kies." + key(question) + "." + choice + end))
                .or(() -> texts.find("kies." + own(question) + "." + choice + end))
                .or(() -> texts.find("kies." + choice + end))
                .map(words -> Blanks.fillIn(texts.language(), words, List.of(figure)));
    }

    private Optional<String> find(String kind, Question<?> question, Object figure) {
        var number = NUMBER.matcher(question.field());
        var first = number.find() ? number.group(1) : figure;
        return texts.find(kind + "." + key(question))
                .or(() -> texts.find(kind + "." + own(question)))
                .map(words -> Blanks.fillIn(texts.language(), words, List.of(first)));
    }

    private String say(String kind, Question<?> question) {
        var number = NUMBER.matcher(question.field());
        return texts.say(kind + "." + key(question), number.find() ? number.group(1) : "");
    }

    private static String key(Question<?> question) {
        return NUMBER.matcher(question.field()).replaceFirst("");
    }

    private static String own(Question<?> question) {
        return OF_PARTNER.matcher(key(question)).replaceFirst("");
    }
}
