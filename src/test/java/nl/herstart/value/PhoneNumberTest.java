package nl.herstart.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            0612345678,           +31612345678
            06-12345678,          +31612345678
            06 12 34 56 78,       +31612345678
            06.1234.5678,         +31612345678
            06–12345678,          +31612345678
            020 123 45 67,        +31201234567
            (020) 123 45 67,      +31201234567
            0180/123456,          +31180123456
            +31612345678,         +31612345678
            +31 6 1234 5678,      +31612345678
            +31 (0)6 12345678,    +31612345678
            0031612345678,        +31612345678
            +32 470 12 34 56,     +32470123456
            0049 30 1234567,      +49301234567
            """)
    void is_written_internationally_however_it_was_typed(String typed, String written) {
        assertThat(PhoneNumber.parse(typed)).contains(new PhoneNumber(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bel maar",
                "06",
                "112",
                "0900-1234567",
                "0800 1234567",
                "061234567",
                "06123456789",
                "612345678",
                "+31 06 12345678",
                "+3161234567",
                "+316123456789",
                "+0612345678",
                "+1234567",
                "+1234567890123456",
                "06-1234+5678",
                "0612345678x",
                "06 12 34 56 78 tst 1",
                "٠٦١٢٣٤٥٦٧٨",
                "0612345678\u0000",
                "06-12345678\n06-12345678"
            })
    void refuses_what_cannot_be_called(String typed) {
        assertThat(PhoneNumber.parse(typed)).isEmpty();
    }

    /** As the Nummerplan telefoon- en ISDN-diensten divides the digits of area and subscriber. */
    @ParameterizedTest
    @CsvSource({
        "+31612345678, 06 12 34 56 78",
        "+31201234567, 020 123 45 67",
        "+31529123456, 0529 12 34 56",
        "+31881234567, 088 123 45 67",
        "+32470123456, +32470123456"
    })
    void is_read_as_people_write_it(String kept, String written) {
        assertThat(new PhoneNumber(kept).readable()).isEqualTo(written);
        assertThat(PhoneNumber.parse(written)).contains(new PhoneNumber(kept));
    }

    @Test
    void reads_at_most_twenty_characters() {
        assertThat(PhoneNumber.parse("06 - 1 2 3 4 5 6 7 8")).isPresent();
        assertThat(PhoneNumber.parse("06 - 1 2 3 4 5 6 7  8")).isEmpty();
    }

    @Test
    void cannot_exist_in_another_shape() {
        assertThatThrownBy(() -> new PhoneNumber("0612345678")).isInstanceOf(IllegalArgumentException.class);
    }
}
