package nl.herstart.site.calculation;

import java.util.Map;
import nl.herstart.questions.Answers;
import nl.herstart.questions.share.AnswersCode;
import nl.herstart.value.Language;

/** What a page needs to let its visitor keep the answers; {@code calculation/keep} shows it. */
final class Keeping {

    /** More than this nobody types over from paper. */
    private static final int SHORT = 120;

    private final AnswersCode codes;

    Keeping(Language language) {
        codes = new AnswersCode(language);
    }

    /** The code, and whether it is short. */
    Map<String, Object> model(Answers answers) {
        var code = codes.of(answers);
        return Map.of("code", code, "codeIsShort", code.length() <= SHORT);
    }
}
