package nl.herstart.site.orientation;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import nl.herstart.platform.form.Parsed;

/**
 * A plan as a code such as {@code 1.afmuK.JR}: the version, a letter for each answer, a capital that checks them, and a
 * letter for each task that was ticked off. It travels behind the {@code #} of a link, which a browser does not send.
 * Codes are out of our hands once made: another form of them is another version, and this one stays readable.
 */
final class PlanCode {

    /** The field in which a code, or the link that ends with it, is handed in. */
    static final String FIELD = "code";

    private static final int VERSION = 1;
    private static final Pattern CODE =
            Pattern.compile("(?:^|[#\\s])([1-9]\\d{0,2})\\.([a-z]*)([A-Z])(?:\\.([A-Za-z]*))?(?=\\s|$)");
    private static final Pattern NEWER = Pattern.compile("(?:^|[#\\s])([1-9]\\d{0,2})\\.\\S");
    private static final int LETTERS = 26;

    private PlanCode() {}

    /** The code of these answers, before anything is ticked off. */
    static String of(Answers answers) {
        var letters = answers.given().stream()
                .map(answer -> String.valueOf(answer.letter()))
                .collect(Collectors.joining());
        return VERSION + "." + letters + check(letters);
    }

    static String of(KeptPlan plan) {
        var done = plan.doneLetters();
        return of(plan.answers()) + (done.isEmpty() ? "" : "." + done);
    }

    /** The plan in what was pasted: a code, a link that ends with one, or a text with such a link. */
    static Parsed<KeptPlan> read(String pasted) {
        if (pasted.isBlank()) {
            return refused(pasted, "leeg");
        }
        var version = NEWER.matcher(pasted);
        if (version.find() && Integer.parseInt(version.group(1)) > VERSION) {
            return refused(pasted, "nieuwer");
        }
        return CODE.matcher(pasted)
                .results()
                .findFirst()
                .flatMap(PlanCode::plan)
                .<Parsed<KeptPlan>>map(Parsed.Valid::new)
                .orElseGet(() -> refused(pasted, "onleesbaar"));
    }

    private static Optional<KeptPlan> plan(MatchResult code) {
        var letters = code.group(2);
        var answers = new Answers(Arrays.stream(Answer.values())
                .filter(answer -> letters.indexOf(answer.letter()) >= 0)
                .collect(Collectors.toUnmodifiableSet()));
        var done = Optional.ofNullable(code.group(4)).orElse("");
        return Optional.of(answers)
                .filter(whole -> of(whole).equals(VERSION + "." + letters + code.group(3)))
                .filter(Answers::couldBeGiven)
                .map(whole -> new KeptPlan(whole, KeptPlan.done(done)));
    }

    private static Parsed<KeptPlan> refused(String pasted, String why) {
        return new Parsed.Invalid<>(Map.of(FIELD, pasted), Map.of(FIELD, OrientationForm.TEXTS.say("code." + why)));
    }

    private static char check(String letters) {
        var crc = new CRC32();
        crc.update(letters.getBytes(US_ASCII));
        return (char) ('A' + crc.getValue() % LETTERS);
    }
}
