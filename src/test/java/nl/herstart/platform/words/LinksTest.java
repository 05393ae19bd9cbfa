package nl.herstart.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinksTest {

    private static final String SENTENCE = "Dat kan niet. [Lees waarom](/rekenhulp/niet-berekend#wajong).";

    @Test
    void links_words_to_a_place_on_this_site() {
        assertThat(Links.markup(SENTENCE))
                .isEqualTo("Dat kan niet. <a href=\"/rekenhulp/niet-berekend#wajong\">Lees waarom</a>.");
    }

    @Test
    void leaves_the_words_or_spells_the_address() {
        assertThat(Links.words(SENTENCE)).isEqualTo("Dat kan niet. Lees waarom.");
        assertThat(Links.spelled(SENTENCE)).isEqualTo("Dat kan niet. Lees waarom (/rekenhulp/niet-berekend#wajong).");
    }

    /** What somebody typed may stand in a sentence. */
    @Test
    void links_nowhere_else() {
        for (var typed :
                new String[] {"[x](javascript:a)", "[x](//elders.nl)", "[x](https://elders.nl)", "[x](/a\" b)"}) {
            assertThat(Links.markup(typed)).isEqualTo(typed);
        }
    }
}
