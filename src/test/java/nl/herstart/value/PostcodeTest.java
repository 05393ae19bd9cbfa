package nl.herstart.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostcodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"1234 AB", "1234AB", "1234ab", " 1234 ab ", "1234\u00a0Ab"})
    void reads_every_way_of_writing_it(String typed) {
        assertThat(Postcode.parse(typed)).contains(new Postcode("1234 AB"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1234",
                "AB",
                "0123 AB",
                "123 AB",
                "12345 AB",
                "1234 A",
                "1234 ABC",
                "1234  AB",
                "1234-AB",
                "1234 A1",
                "1234 ÀB",
                "1234 SA",
                "1234 sd",
                "1234 SS",
                "1234\nAB",
                "١٢٣٤ AB",
                "1234 AB\u0000"
            })
    void refuses_what_no_house_has(String typed) {
        assertThat(Postcode.parse(typed)).isEmpty();
    }

    @Test
    void cannot_exist_in_another_shape() {
        assertThatThrownBy(() -> new Postcode("1234ab")).isInstanceOf(IllegalArgumentException.class);
    }
}
