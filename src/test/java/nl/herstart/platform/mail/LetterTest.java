package nl.herstart.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.herstart.platform.page.Addresses;
import nl.herstart.platform.page.Views;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Language;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final String LINK = "https://herstart.example/aanmelden/bevestigen/abc";

    private final Views views =
            Views.packaged(name -> name, () -> "", Addresses.of(address -> false), language -> Map.of());

    private final Mail mail = new Letter(Language.ENGLISH, "Confirm <now>")
            .say("Hello,")
            .button("Yes & go", LINK)
            .head("What next?")
            .say("Kind regards,\nHerstart")
            .link("Delete it all", "https://herstart.example/weg")
            .to(EmailAddress.of("mirjam@example.nl"), views);

    @Test
    void is_plain_text_with_each_address_on_a_line_of_its_own() {
        assertThat(mail.subject()).isEqualTo("Confirm <now>");
        assertThat(mail.text()).isEqualTo("""
                        Hello,

                        Yes & go:
                        https://herstart.example/aanmelden/bevestigen/abc

                        What next?

                        Kind regards,
                        Herstart

                        Delete it all:
                        https://herstart.example/weg
                        """);
    }

    @Test
    void says_the_same_in_html() {
        var page = Jsoup.parse(mail.html());

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).isEqualTo("Confirm <now>");
        assertThat(page.select("main > *").eachText())
                .containsExactly("Hello,", "Yes & go", LINK, "What next?", "Kind regards, Herstart", "Delete it all");
        assertThat(page.select("a").eachAttr("href")).containsExactly(LINK, "https://herstart.example/weg");
        assertThat(page.select("h2").text()).isEqualTo("What next?");
    }

    @Test
    void fetches_nothing_from_anywhere() {
        assertThat(Jsoup.parse(mail.html()).select("img, link, script, iframe, [src], [background]"))
                .isEmpty();
        assertThat(mail.html()).doesNotContain("url(", "@import");
    }
}
