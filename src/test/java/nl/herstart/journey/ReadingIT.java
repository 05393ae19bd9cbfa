package nl.herstart.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadingIT extends Journey {

    @Test
    void a_page_that_is_not_there_says_so_and_shows_the_way() {
        browser.open("/bestaat-niet");

        assertThat(browser.heading()).isNotBlank();
        System.err.println(browser.text() + browser.title());
    }
}
