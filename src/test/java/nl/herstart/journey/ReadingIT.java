package nl.herstart.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

class ReadingIT extends Journey {

    @Test
    void from_the_home_page_through_the_menu_to_an_article_and_its_sources() {
        browser.open("/");
        browser.leave(browser.find(By.cssSelector(".site-nav a[href='/kinderopvang']")));
        assertThat(browser.heading()).isEqualTo("Kinderopvang");

        browser.follow("Kinderopvangtoeslag: wanneer krijg je die?");
        assertThat(browser.heading()).isEqualTo("Kinderopvangtoeslag: wanneer krijg je die?");
        assertThat(browser.text()).contains("Wanneer heb je recht?", "Nagekeken op");
        assertThat(browser.all(By.cssSelector("main a[href^='https://wetten.overheid.nl/']")))
                .isNotEmpty();
    }

    @Test
    void on_a_phone_the_menu_opens_without_script() {
        browser.withoutScript();
        browser.take(Look.PHONE);
        browser.open("/");
        var menu = By.cssSelector(".site-nav a[href='/geld']");
        assertThat(browser.shows(menu)).isFalse();

        browser.find(By.cssSelector(".site-header .menu-button")).click();
        browser.leave(browser.find(menu));

        assertThat(browser.address()).isEqualTo("geld");
    }

    @Test
    void a_page_that_is_not_there_says_so_and_shows_the_way() {
        browser.open("/bestaat-niet");

        assertThat(browser.heading()).isEqualTo("Deze pagina is er niet");
        browser.follow("Naar de beginpagina");
        assertThat(browser.address()).isEmpty();
    }

    @Test
    void the_first_tab_skips_to_the_text() {
        browser.open("/kinderopvang");
        browser.type(Keys.TAB);
        assertThat(browser.focused().getText()).isEqualTo("Naar de inhoud");

        browser.type(Keys.ENTER);
        assertThat(browser.focused().getAttribute("id")).isEqualTo("inhoud");
    }
}
