package nl.herstart.site.pages;

import java.util.List;
import java.util.Optional;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;

/** Something by which a visitor can choose among the examples. */
interface Choice {

    /** How visitors read each of them. */
    Texts TEXTS = Texts.about(Language.DUTCH, "pages/voorbeelden");

    /** How front matter and addresses write it. */
    String value();

    /** How a visitor reads it. */
    String label();

    /** The one that is written so, if any. */
    static <C extends Choice> Optional<C> written(String value, List<C> all) {
        return all.stream().filter(each -> each.value().equals(value)).findFirst();
    }
}
