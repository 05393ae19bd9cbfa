package nl.herstart.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassphrasesTest {

    private static final List<String> CONTEXT =
            List.of("Herstart", "Fatima de Wit-Özdemir", "f.dewit@werkcentrum-rijnmond.nl");

    private final Passwords passwords = new Passwords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drie fietsen in de regen",
                "Geen hoofdletters, cijfers of tekens nodig",
                "langzaamaandan",
                "paardbatterijnietje",
                "welkom in ons dorp aan zee",
                "welkom 7391 8264 0193",
                "een wachtwoord dat ik onthoud",
                "kom je mee naar zee",
                "\u0628\u064a\u062a \u0635\u063a\u064a\u0631 \u0639\u0644\u0649 \u0627\u0644\u0628\u062d\u0631",
                "mijn kat en Fatima wandelen",
                "elke dag een andere appel"
            })
    void takes_what_is_long_and_no_ones_first_guess(String passphrase) {
        assertThat(passwords.objection(passphrase, CONTEXT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"11, TOO_SHORT", "12,", "128,", "129, TOO_LONG"})
    void takes_twelve_to_128_characters(int length, @Nullable Weakness weakness) {
        var text = "zin met woorden die nergens op slaan ".repeat(4).substring(0, length);

        assertThat(passwords.objection(text, CONTEXT).orElse(null)).isEqualTo(weakness);
    }

    @Test
    void counts_what_people_see_as_one_character_once() {
        assertThat(passwords.objection("e\u0301e\u0301n r\u00f3\u00f3s i\u0308a", CONTEXT))
                .contains(Weakness.TOO_SHORT);
        assertThat(passwords.objection(
                        "\ud83c\udf37\ud83d\udc1f\ud83c\udf37\ud83d\udc22\ud83e\udd8a\ud83d\udc1d", CONTEXT))
                .contains(Weakness.TOO_SHORT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1q2w3e4r5t6y",
                "Administrator",
                "Wachtwoord12",
                "Welkom123456",
                "Welkom31121985",
                "!Zomer2026!!",
                "Password2026!",
                "welkomwelkom",
                "WelkomWelkom01",
                "123412341234",
                "aaaaaaaaaaaaaaa",
                "ababababababababab",
                "qwertyuiop123",
                "123456789012"
            })
    void refuses_what_a_guesser_tries_first(String passphrase) {
        assertThat(passwords.objection(passphrase, CONTEXT)).contains(Weakness.COMMON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HerstartHerstart",
                "Herstart2026!",
                "fatima-herstart-1",
                "f.dewit@werkcentrum-rijnmond.nl",
                "Werkcentrum 2026",
                "fatima wachtwoord",
                "OZDEMIR o\u0308zdemir 12"
            })
    void refuses_hardly_more_than_a_name_that_goes_with_her(String passphrase) {
        assertThat(passwords.objection(passphrase.replace("OZ", "\u00d6Z"), CONTEXT))
                .contains(Weakness.EXPECTED);
    }

    @Test
    void knows_more_than_ten_thousand_common_ones_and_names_their_source() throws IOException {
        var list = Files.readAllLines(
                Path.of("src/main/resources/nl/herstart/platform/secret/common-passwords.txt"), StandardCharsets.UTF_8);

        assertThat(list)
                .filteredOn(each -> !each.startsWith("#"))
                .hasSizeGreaterThan(10_000)
                .doesNotHaveDuplicates();
        assertThat(String.join("\n", list)).contains("danielmiessler/SecLists", "MIT License");
        assertThat(list)
                .filteredOn(each -> !each.startsWith("#") && each.length() >= Passphrases.SHORTEST)
                .as("of those only can be chosen")
                .hasSizeGreaterThan(7_000)
                .allSatisfy(
                        each -> assertThat(passwords.objection(each, List.of())).contains(Weakness.COMMON));
    }
}
