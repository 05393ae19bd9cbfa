package nl.herstart.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TotpTest {

    /** "12345678901234567890", the secret of the vectors of RFC 6238, in base32. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_109);

    /** RFC 6238, appendix B, SHA-1: of the eight digits there the last six. */
    @ParameterizedTest
    @CsvSource({
        "59, 287082, 1",
        "1111111109, 081804, 37037036",
        "1111111111, 050471, 37037037",
        "1234567890, 005924, 41152263",
        "2000000000, 279037, 66666666",
        "20000000000, 353130, 666666666"
    })
    void gives_the_codes_of_the_standard(long second, String code, long step) {
        var moment = Instant.ofEpochSecond(second);

        assertThat(Totp.codeAt(SECRET, moment)).isEqualTo(code);
        assertThat(Totp.stepOf(SECRET, code, moment)).hasValue(step);
    }

    @ParameterizedTest
    @CsvSource({"-60, false", "-30, true", "0, true", "30, true", "60, false"})
    void takes_the_code_of_the_step_before_and_after_as_well(long seconds, boolean taken) {
        var code = Totp.codeAt(SECRET, NOW.plusSeconds(seconds));

        assertThat(Totp.stepOf(SECRET, code, NOW).isPresent()).isEqualTo(taken);
    }

    @Test
    void tells_which_step_a_code_was_of() {
        var earlier = Totp.codeAt(SECRET, NOW.minusSeconds(30));
        var later = Totp.codeAt(SECRET, NOW.plusSeconds(30));

        assertThat(Totp.stepOf(SECRET, earlier, NOW)).hasValue(37037035);
        assertThat(Totp.stepOf(SECRET, later, NOW)).hasValue(37037037);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "81804",
                "0818040",
                "08180x",
                "081805",
                "O81804",
                "\u0660\u0668\u0661\u0668\u0660\u0664",
                "-81804"
            })
    void takes_nothing_but_the_six_digits(String code) {
        assertThat(Totp.stepOf(SECRET, code, NOW)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"081 804", " 081804 ", "081804\n"})
    void takes_them_as_the_app_groups_them(String code) {
        assertThat(Totp.stepOf(SECRET, code, NOW)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 4", "-17, -17", "60, 60", "-60, -60"})
    void tells_how_far_the_clock_of_the_phone_is_off(long minutesAhead, long told) {
        var code = Totp.codeAt(SECRET, NOW.plus(Duration.ofMinutes(minutesAhead)));

        var step = Totp.farStepOf(SECRET, code, NOW);

        assertThat(step).isPresent();
        assertThat(Totp.ahead(step.getAsLong(), NOW)).isEqualTo(Duration.ofMinutes(told));
    }

    @Test
    void says_nothing_of_a_clock_that_is_off_by_more_than_an_hour() {
        var code = Totp.codeAt(SECRET, NOW.plus(Duration.ofMinutes(62)));

        assertThat(Totp.farStepOf(SECRET, code, NOW)).isEmpty();
    }

    @Test
    void draws_a_secret_of_160_bits_each_time_another() {
        var secrets = IntStream.range(0, 100).mapToObj(each -> Totp.newSecret()).toList();

        assertThat(secrets).doesNotHaveDuplicates().allMatch(each -> each.matches("[A-Z2-7]{32}"));
    }

    @Test
    void writes_the_secret_in_groups_that_can_be_typed_over() {
        assertThat(Totp.inGroups(SECRET)).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(Totp.stepOf(Totp.inGroups(SECRET).toLowerCase(Locale.ROOT), "081804", NOW))
                .isPresent();
    }

    @Test
    void writes_the_address_that_apps_read() {
        assertThat(Totp.address("Herstart & co", "f.dewit@voorbeeld.nl", SECRET))
                .isEqualTo("otpauth://totp/Herstart%20%26%20co:f.dewit%40voorbeeld.nl?secret=" + SECRET
                        + "&issuer=Herstart%20%26%20co&algorithm=SHA1&digits=6&period=30");
    }
}
