package nl.herstart.platform.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.herstart.platform.files.Folder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StyleSheetTest {

    @TempDir
    private Path folder;

    @Test
    void holds_what_it_imports_as_a_block_of_its_layer() throws IOException {
        write("css/parts/form.css", "a { color: red; }\n");
        write("css/site.css", "@layer base, parts;\n@import \"parts/form.css\" layer(parts);\n");

        assertThat(joined("css/site.css")).isEqualTo("@layer base, parts;\n@layer parts {\na { color: red; }\n}\n");
    }

    @Test
    void keeps_a_backslash_and_a_dollar_of_what_it_imports() throws IOException {
        write("css/part.css", "a::before { content: \"\\203a $1\"; }\n");
        write("css/site.css", "@import \"part.css\" layer(parts);\n");

        assertThat(joined("css/site.css")).contains("content: \"\\203a $1\"");
    }

    @Test
    void leaves_out_what_only_a_reader_of_the_source_needs() throws IOException {
        write("css/part.css", "/* Why\n   it is so. */\na {\n  /* red */\n  color: red;\n}\n");
        write("css/site.css", "@import \"part.css\" layer(parts);\n");

        assertThat(joined("css/site.css")).isEqualTo("@layer parts {\na {\ncolor: red;\n}\n}\n");
    }

    @Test
    void is_refused_when_it_imports_what_is_not_there() throws IOException {
        write("css/site.css", "@import \"gone.css\" layer(parts);\n");

        assertThatThrownBy(() -> joined("css/site.css"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("css/gone.css");
    }

    /** A block left open would swallow all that comes after it, without a word. */
    @Test
    void closes_every_block_that_it_opens() throws IOException {
        try (var files = Files.walk(Path.of("static", "css"))) {
            var sheets = files.filter(file -> file.toString().endsWith(".css")).toList();
            assertThat(sheets).isNotEmpty().allSatisfy(sheet -> {
                var text = Files.readString(sheet);
                assertThat(text.chars().filter(each -> each == '{').count())
                        .as("%s", sheet)
                        .isEqualTo(text.chars().filter(each -> each == '}').count());
            });
        }
    }

    private String joined(String name) {
        return new String(new StyleSheet(Folder.onDisk(folder)).joined(name), StandardCharsets.UTF_8);
    }

    private void write(String name, String content) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
