package nl.herstart.site.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailTemplateTest {

    private static final EmailAddress NOOR = EmailAddress.of("noor@example.nl");

    @Test
    void fills_in_every_blank_and_nothing_else() {
        var template = new MailTemplate("proef", 1, "Van {wie}", "Dag, {wie} in {regio}. Tot {0} dan, en {wie}.");

        var mail = template.fill(NOOR, Map.of("wie", "het $1 Werkcentrum", "regio", "Twente"));

        assertThat(mail.subject()).isEqualTo("Van het $1 Werkcentrum");
        assertThat(mail.text()).isEqualTo("Dag, het $1 Werkcentrum in Twente. Tot {0} dan, en het $1 Werkcentrum.");
    }

    @Test
    void refuses_a_blank_that_nothing_is_known_for() {
        var template = new MailTemplate("proef", 1, "Dag", "Dag {naam}");

        assertThatThrownBy(() -> template.fill(NOOR, Map.of("wie", "wij")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{naam}");
    }

    /** What somebody may be called stands in none of them; see the mail itself for why. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void no_mail_to_a_person_asks_for_more_than_there_is(Language language) {
        var texts = Texts.about(language, "caseload");
        var blanks = Pattern.compile("\\{([A-Za-z]+)}");

        assertThat(texts.keys())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(blanks.matcher(texts.find(key).orElseThrow())
                                .results()
                                .map(MatchResult::group))
                        .as(key)
                        .isSubsetOf("{wie}", "{Wie}", "{regio}", "{naar}", "{terug}", "{belofte}", "{wissen}"));
    }

    @Test
    void the_text_with_the_highest_number_is_the_one_that_goes() {
        var newest = MailTemplate.newest(Texts.about(Language.DUTCH, "caseload"), "niet-bereikt");

        assertThat(newest.orElseThrow().id()).isEqualTo("niet-bereikt.1");
        assertThat(MailTemplate.newest(Texts.about(Language.DUTCH, "caseload"), "bestaat-niet"))
                .isEmpty();
    }
}
