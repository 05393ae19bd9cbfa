package nl.herstart.platform.form;

import java.util.Map;
import java.util.Objects;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;

/** What any form may have to say to a visitor. */
final class FormTexts {

    private static final Map<Language, Texts> TEXTS = Texts.inEveryLanguage("forms");

    private FormTexts() {}

    static Texts in(Language language) {
        return Objects.requireNonNull(TEXTS.get(language));
    }
}
