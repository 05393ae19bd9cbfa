package nl.herstart.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrSvgTest {

    private static final Pattern SIDE = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"");
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");
    private static final int SCALE = 4;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "otpauth://totp/Herstart:f.dewit%40voorbeeld.nl?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Herstart",
                "Zo\u00eb & <b>\"K\"</b>"
            })
    void is_read_back_by_another_reader(String text) throws ReaderException {
        assertThat(read(QrSvg.of(text).markup())).isEqualTo(text);
    }

    @Test
    void is_one_dark_path_on_white_with_four_modules_around_it() {
        var svg = QrSvg.of("otpauth://totp/Herstart").markup();

        assertThat(svg)
                .containsOnlyOnce("<path")
                .contains("fill=\"currentColor\"", "color=\"#000\"", "fill=\"#fff\"")
                .doesNotContain("style", "otpauth", "href");
        var side = side(svg);
        assertThat(RUN.matcher(svg).results()).isNotEmpty().allSatisfy(run -> {
            assertThat(Integer.parseInt(run.group(1))).isGreaterThanOrEqualTo(4);
            assertThat(Integer.parseInt(run.group(2))).isBetween(4, side - 5);
            assertThat(Integer.parseInt(run.group(1)) + Integer.parseInt(run.group(3)))
                    .isLessThanOrEqualTo(side - 4);
        });
    }

    @Test
    void refuses_more_than_fits_in_one() {
        assertThatThrownBy(() -> QrSvg.of("x".repeat(3_000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String read(String svg) throws ReaderException {
        int side = side(svg) * SCALE;
        var pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        RUN.matcher(svg).results().forEach(run -> {
            int left = Integer.parseInt(run.group(1)) * SCALE;
            int top = Integer.parseInt(run.group(2)) * SCALE;
            int width = Integer.parseInt(run.group(3)) * SCALE;
            for (int y = top; y < top + SCALE; y++) {
                Arrays.fill(pixels, y * side + left, y * side + left + width, 0);
            }
        });
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader().decode(bitmap).getText();
    }

    private static int side(String svg) {
        var side = SIDE.matcher(svg);
        assertThat(side.find()).isTrue();
        return Integer.parseInt(side.group(1));
    }
}
