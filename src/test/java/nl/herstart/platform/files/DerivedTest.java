package nl.herstart.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class DerivedTest {

    @Test
    void is_made_once_for_as_long_as_its_source_is_the_same_object() {
        var read = new AtomicReference<>(List.of("a"));
        var made = new ArrayList<String>();
        var derived = Derived.of(read::get, source -> {
            made.add(String.join(" ", source));
            return made.size();
        });
        assertThat(made).containsExactly("a");

        assertThat(List.of(derived.get(), derived.get())).containsExactly(1, 1);
        read.set(List.of("a", "b"));

        assertThat(List.of(derived.get(), derived.get())).containsExactly(2, 2);
        assertThat(made).containsExactly("a", "a b");
    }
}
