package nl.herstart.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OfficePhoneTest {

    @ParameterizedTest(name = "{0} is called by {1}")
    @CsvSource(textBlock = """
            053-123 45 67,   tel:+31531234567
            (020) 123 45 67, tel:+31201234567
            088 123 45 67,   tel:+31881234567
            06-12345678,     tel:+31612345678
            14 020,          tel:14020
            14 0495,         tel:140495
            0800-1234,       tel:08001234
            0800 123 45 67,  tel:08001234567
            """)
    void is_kept_as_it_is_written(String written, String link) {
        assertThat(OfficePhone.parse(" " + written).orElseThrow()).hasToString(written);
        assertThat(OfficePhone.parse(written).orElseThrow().link()).hasToString(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bel maar", "0900-1234", "112", "14 1", "0800", "053-123", "0800-1234567890"})
    void is_free_or_costs_an_ordinary_call(String written) {
        assertThat(OfficePhone.parse(written)).isEmpty();
    }

    @Test
    void cannot_exist_in_another_shape() {
        assertThatThrownBy(() -> new OfficePhone("0900-1234")).isInstanceOf(IllegalArgumentException.class);
    }
}
