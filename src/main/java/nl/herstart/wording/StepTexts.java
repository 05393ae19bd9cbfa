package nl.herstart.wording;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import nl.herstart.calculator.income.Loon;
import nl.herstart.calculator.income.Uitkeringen;
import nl.herstart.calculator.income.Winst;
import nl.herstart.calculator.report.CostsOfWork;
import nl.herstart.calculator.scheme.algemeneheffingskorting.AlgemeneHeffingskorting;
import nl.herstart.calculator.scheme.arbeidskorting.Arbeidskorting;
import nl.herstart.calculator.scheme.box3.Box3;
import nl.herstart.calculator.scheme.combinatiekorting.Combinatiekorting;
import nl.herstart.calculator.scheme.eigenwoning.EigenWoning;
import nl.herstart.calculator.scheme.inkomstenbelasting.Inkomstenbelasting;
import nl.herstart.calculator.scheme.jonggehandicaptenkorting.Jonggehandicaptenkorting;
import nl.herstart.calculator.scheme.ouderenkorting.Ouderenkorting;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Tally;
import nl.herstart.calculator.tax.Taxes;
import nl.herstart.calculator.tax.Zvw;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;

/**
 * The words about how incomes, taxes and costs come about: one file for each part of the law, with the keys {@code
 * stap.<step>}, {@code artikel.<step>} where the law says so, and {@code artikel} for the steps that have none of their own.
 */
public final class StepTexts {

    /** The file of each kind of step. */
    public static final Map<Class<?>, String> SUBJECTS = Map.ofEntries(
            entry(Loon.By.class, "loon"),
            entry(Winst.By.class, "ondernemer"),
            entry(Uitkeringen.By.class, "uitkeringen"),
            entry(Inkomstenbelasting.By.class, "inkomstenbelasting"),
            entry(EigenWoning.By.class, "eigenwoning"),
            entry(Box3.By.class, "box3"),
            entry(AlgemeneHeffingskorting.By.class, "algemeneheffingskorting"),
            entry(Arbeidskorting.By.class, "arbeidskorting"),
            entry(Combinatiekorting.By.class, "combinatiekorting"),
            entry(Jonggehandicaptenkorting.By.class, "jonggehandicaptenkorting"),
            entry(Ouderenkorting.By.class, "ouderenkorting"),
            entry(Zvw.By.class, "zvw"),
            entry(Taxes.By.class, "inkomen"),
            entry(CostsOfWork.By.class, "kosten"));

    private final Map<String, Texts> texts = new HashMap<>();

    public StepTexts(Language language) {
        SUBJECTS.values().forEach(subject -> texts.put(subject, Texts.about(language, "wording/" + subject)));
    }

    /** What is done in a line. */
    public String say(Line line) {
        return say(about(line), line);
    }

    /** Where the law says so, such as {@code art. 8.11 Wet IB 2001}; empty for a plain sum. */
    public String article(Line line) {
        return article(about(line), line);
    }

    static String say(Texts about, Line line) {
        return about.say("stap." + line.step().name(), line.figures());
    }

    static String article(Texts about, Line line) {
        return about.find("artikel." + line.step().name())
                .or(() -> about.find("artikel"))
                .orElse("");
    }

    /** The part of the law a line belongs to, such as {@code arbeidskorting}. */
    public static String subject(Line line) {
        return Objects.requireNonNull(SUBJECTS.get(((Enum<?>) line.step()).getDeclaringClass()));
    }

    /** The parts of the law that some sums are made by. */
    public static Set<String> subjects(Iterable<Tally> tallies) {
        var subjects = new TreeSet<String>();
        for (var tally : tallies) {
            tally.parts().forEach(line -> subjects.add(subject(line)));
            subjects.add(subject(tally.total()));
        }
        return subjects;
    }

    private Texts about(Line line) {
        return Objects.requireNonNull(texts.get(subject(line)));
    }
}
