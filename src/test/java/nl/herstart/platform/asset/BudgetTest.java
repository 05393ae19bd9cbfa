package nl.herstart.platform.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import nl.herstart.platform.files.Folder;
import org.junit.jupiter.api.Test;

/** What a visitor's phone has to fetch beside a page, as it comes over the line. */
class BudgetTest {

    private static final Folder STATIC = Folder.onDisk(Path.of("static"));

    @Test
    void all_scripts_together_stay_under_twelve_kilobytes() throws IOException {
        int size = 0;
        for (var script : STATIC.files().entrySet()) {
            if (script.getKey().endsWith(".js")) {
                size += gzipped(script.getValue());
            }
        }
        assertThat(size).isPositive().isLessThan(12_000);
    }

    @Test
    void all_style_sheets_together_stay_under_fourteen_kilobytes() throws IOException {
        var sheets = new StyleSheet(STATIC);
        int size = 0;
        for (var sheet : List.of("css/tokens.css", "css/herstart.css", "css/theme.css")) {
            size += gzipped(sheets.joined(sheet));
        }
        assertThat(size).isGreaterThan(1_000).isLessThan(14_000);
    }

    private static int gzipped(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.size();
    }
}
