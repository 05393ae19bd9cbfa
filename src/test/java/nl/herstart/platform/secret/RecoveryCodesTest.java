package nl.herstart.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecoveryCodesTest {

    @Test
    void draws_ten_that_differ_and_can_be_read_from_paper() {
        assertThat(RecoveryCodes.ten())
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(each -> each.text().matches("([2-9a-km-np-z]{4}-){3}[2-9a-km-np-z]{4}"));
    }

    @Test
    void draws_from_all_thirty_two_signs_so_that_a_code_has_eighty_bits() {
        var signs = IntStream.range(0, 20)
                .boxed()
                .flatMap(each -> RecoveryCodes.ten().stream())
                .flatMapToInt(each -> each.text().chars())
                .filter(each -> each != '-')
                .distinct();

        assertThat(signs.count()).isEqualTo(32);
    }

    @Test
    void is_the_same_code_however_it_is_typed() {
        var code = RecoveryCodes.ten().get(0);
        var without = code.text().replace("-", "");

        assertThat(RecoveryCode.typed("  " + without.toUpperCase(Locale.ROOT) + "\n"))
                .isEqualTo(code);
        assertThat(RecoveryCode.typed(code.text().replace("-", " \u2013 ")).hash())
                .isEqualTo(code.hash());
        assertThat(RecoveryCode.typed(without + "2")).isNotEqualTo(code);
        assertThat(RecoveryCode.typed("").hash()).isNotEqualTo(code.hash());
    }

    /** By {@code printf abcd-efgh-2345-6789 | sha256sum}. */
    @Test
    void is_stored_as_its_hash_alone() {
        assertThat(HexFormat.of()
                        .formatHex(RecoveryCode.typed("ABCD EFGH 2345 6789").hash()))
                .isEqualTo("73ebd8e533ea2a06dff3b7c58d5c59b59ac7e90e41d6299d96b55f278edee27c");
        assertThat(Arrays.asList(
                        RecoveryCode.typed("abcd").toString(),
                        RecoveryCodes.ten().toString()))
                .noneMatch(each -> each.contains("-") || each.contains("abcd"));
    }
}
