package nl.herstart.platform.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.herstart.platform.picture.Stack.Part;
import nl.herstart.platform.picture.Stack.Piece;
import nl.herstart.platform.picture.Stack.Whole;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;
import org.junit.jupiter.api.Test;

class StackTest {

    @Test
    void lays_the_parts_end_to_end_to_one_measure_for_all() {
        var lines = Stack.of(
                        List.of(
                                whole("nu", part("loon", 400), part("toeslagen", 100)),
                                whole("straks", part("loon", 600), part("toeslagen", 400))),
                        Language.DUTCH)
                .lines();

        assertThat(lines.get(0).pieces()).extracting(Piece::x).containsExactly("0%", "40%");
        assertThat(lines.get(1).pieces()).extracting(Piece::width).containsExactly("60%", "40%");
        assertThat(lines.get(0).pieces().get(1).labelled())
                .as("too narrow for a name")
                .isFalse();
    }

    @Test
    void what_goes_off_lies_over_the_end() {
        var pieces = Stack.of(
                        List.of(whole("nu", part("loon", 1_000), part("niets", 0), part("kosten", -200))),
                        Language.DUTCH)
                .lines()
                .get(0)
                .pieces();

        assertThat(pieces).extracting(Piece::name).containsExactly("loon", "kosten");
        assertThat(pieces.get(1).x()).isEqualTo("80%");
        assertThat(pieces.get(1).style()).isEqualTo("off");
    }

    private static Whole whole(String name, Part... parts) {
        return new Whole(name, List.of(parts));
    }

    private static Part part(String name, long amount) {
        return new Part(name, Euro.of(amount));
    }
}
