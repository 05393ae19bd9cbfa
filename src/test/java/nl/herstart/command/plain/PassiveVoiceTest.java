package nl.herstart.command.plain;

import static nl.herstart.command.plain.Texts.findings;
import static nl.herstart.command.plain.Texts.page;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassiveVoiceTest {

    private static final Check CHECK = new PassiveVoice();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            De toeslag wordt per maand betaald.          | wordt … betaald
            Je aanvraag werd door de gemeente afgewezen. | werd … afgewezen
            Dat moet eerst aangevraagd worden.           | worden … aangevraagd
            Jullie worden om tien uur gebeld.            | worden … gebeld
            Het is betaald door je werkgever.            | is … betaald
            Als je belt, wordt dat vergeten.             | wordt … vergeten
            Daar word ik altijd rustig geholpen.         | word … geholpen
            """)
    void finds_who_hides(String sentence, String passive) {
        assertThat(findings(CHECK, page(sentence)))
                .singleElement()
                .asString()
                .startsWith("geld/a.md, regel 6: lijdende vorm \"" + passive + "\", zeg wie het doet: \"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De gemeente betaalt de toeslag elke maand.",
                "Je loon wordt hoger, dus je toeslag daalt.",
                "Word je ziek, dan heb je recht op geld.",
                "Andere toeslagen worden lager zodra je iets doorgeeft.",
                "Ze is gescheiden en heeft twee kinderen.",
                "Het wordt een goed gesprek.",
                "Dat is gedeeld door twaalf 78 euro.",
                "Zij is begonnen met werken.",
                "Kinderen worden groot en gemeenten verschillen.",
                "Dat is bekend door de krant."
            })
    void leaves_the_active_voice_alone(String sentence) {
        assertThat(findings(CHECK, page(sentence))).isEmpty();
    }

    @Test
    void reads_titles_and_messages_too() {
        assertThat(findings(CHECK, page("Wat er wordt gevraagd", "Kort.", "Tekst.")))
                .hasSize(1);
        assertThat(findings(CHECK, MessageFile.read("nl/a.properties", "a=Goed.\nb=Dit wordt verrekend met {0}.")))
                .containsExactly("nl/a.properties, regel 2: lijdende vorm \"wordt … verrekend\", zeg wie het doet:"
                        + " \"Dit wordt verrekend met 100.\"");
    }
}
