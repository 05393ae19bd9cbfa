package nl.herstart.site.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.herstart.desk.Act;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.casefile.Change;
import nl.herstart.registry.casefile.Contact;
import nl.herstart.registry.registration.OwnCopy;
import nl.herstart.value.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was done is told in words, and never by the names of the code. */
class CopyInWordsTest {

    @ParameterizedTest
    @EnumSource
    void has_words_for_every_note_and_every_change(Language language) {
        var texts = Texts.about(language, "registration");

        assertThat(Stream.concat(
                        Stream.of(Contact.Kind.values()).map(kind -> "notitie." + FormField.choiceName(kind)),
                        Stream.of(Change.values()).map(change -> "wijziging." + FormField.choiceName(change))))
                .allSatisfy(key -> assertThat(texts.find(key)).as(key).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void tells_every_act_of_staff_in_words(Act act) {
        var look = new OwnCopy.Look(Instant.EPOCH, act.name(), List.of("noord"));

        assertThat(CopyInWords.act(look, Texts.about(Language.DUTCH, "registration")))
                .isNotBlank()
                .doesNotContainPattern("[A-Z_.]");
    }
}
