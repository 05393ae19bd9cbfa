package nl.herstart.platform.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import nl.herstart.platform.yaml.Sheet.Mistake;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines are counted as in a file where the sheet starts on line 2. */
class SheetTest {

    @Test
    void says_what_each_part_is_and_on_which_line() {
        var sheet = sheet("name: ' Kees '\nday: 2026-11-21\nsize: 3\nthings:\n  - a: 1.50\n");
        var root = sheet.root().with(Set.of("name", "day", "size"), Set.of("things", "more"));

        assertThat(root.at("name").text()).isEqualTo("Kees");
        assertThat(root.at("day").day()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(root.at("size").number()).isEqualTo(3);
        var thing = root.at("things").list("een ding").get(0);
        assertThat(thing.at("a").text()).isEqualTo("1.50");
        assertThat(thing.line()).isEqualTo(6);
        assertThat(root.at("more").isThere()).isFalse();
        assertThat(sheet.mistakes()).isEmpty();
    }

    @Test
    void tells_every_mistake_once_and_goes_on() {
        var sheet = sheet("name:\nday: nu\nsize: 1.0\nthings: 3\nday: 2026-11-21\nother:\n  - 1\n");
        var root = sheet.root().with(Set.of("name", "day", "size", "things", "more"), Set.of());

        assertThat(root.at("name").text()).isEqualTo(root.at("name").text()).isEmpty();
        assertThat(root.at("size").number()).isZero();
        assertThat(root.at("things").list("een ding")).isEmpty();
        assertThat(root.at("things").all()).isEmpty();
        assertThat(root.at("more").text()).isEmpty();
        assertThat(root.at("things").as(text -> Optional.empty(), "things is geen ding", "geen"))
                .isEqualTo("geen");
        assertThat(sheet.mistakes())
                .containsExactlyInAnyOrder(
                        new Mistake(2, "name is leeg of geen gewone tekst"),
                        new Mistake(4, "size is geen heel getal: 1.0"),
                        new Mistake(5, "things is geen lijst; schrijf [] als er niets is"),
                        new Mistake(5, "things is geen lijst van sleutels met een waarde"),
                        new Mistake(5, "things is geen ding: 3"),
                        new Mistake(6, "de sleutel day staat er twee keer"),
                        new Mistake(7, "de sleutel other kennen we hier niet"),
                        new Mistake(2, "het blad mist de sleutel more"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                     | 1 | het blad is leeg
            'a: [1'                | 2 | het blad is hier niet te lezen: expected ',' or ']', but got <stream end>
            'a: &x [1]\nb: *x'     | 1 | het blad is niet te lezen: Number of aliases for non-scalar nodes exceeds the specified max=0
            """)
    void says_once_that_it_cannot_be_read(String yaml, int line, String words) {
        var sheet = sheet(yaml.replace("\\n", "\n"));
        sheet.root().with(Set.of("a"), Set.of()).at("a").number();

        assertThat(sheet.mistakes()).containsExactly(new Mistake(line, words));
    }

    private static Sheet sheet(String yaml) {
        return Sheet.of("het blad", yaml, 2);
    }
}
