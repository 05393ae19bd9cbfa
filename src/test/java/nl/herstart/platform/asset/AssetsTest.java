package nl.herstart.platform.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.herstart.platform.files.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void puts_a_hash_of_the_content_in_the_address() throws IOException {
        Files.writeString(folder.resolve("a.css"), "p {}");
        var before = Assets.of(Folder.onDisk(folder)).address("a.css");
        var again = Assets.of(Folder.onDisk(folder)).address("a.css");
        Files.writeString(folder.resolve("a.css"), "p { margin: 0 }");
        var after = Assets.of(Folder.onDisk(folder)).address("a.css");

        assertThat(before)
                .matches("/static/a\\.[0-9a-f]{8}\\.css")
                .isEqualTo(again)
                .isNotEqualTo(after);
    }

    @Test
    void serves_an_asset_under_both_its_names_and_no_other() throws IOException {
        Files.createDirectory(folder.resolve("js"));
        Files.writeString(folder.resolve("js").resolve("a.js"), "let a");
        var assets = Assets.of(Folder.onDisk(folder));

        assertThat(assets.at(assets.address("js/a.js"))).isPresent();
        assertThat(assets.at("/static/js/a.js")).isPresent();
        assertThat(assets.at("/static/js/a.00000000.js")).isEmpty();
        assertThat(assets.at("/static/js/../js/a.js")).isEmpty();
    }

    @Test
    void refuses_a_name_without_an_asset() {
        var none = Assets.of(Folder.onDisk(folder));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> none.address("css/weg.css"))
                .withMessage("No asset css/weg.css");
    }

    @Test
    void refuses_a_kind_of_file_that_browsers_do_not_know() throws IOException {
        Files.writeString(folder.resolve("a.docx"), "");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Assets.of(Folder.onDisk(folder)))
                .withMessageContaining("a.docx");
    }
}
