package nl.herstart.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void reads_every_file_below_a_folder_by_name() throws IOException {
        write("b.md", "twee");
        write("geld/a.md", "één");
        write(".verborgen", "niet");
        write("geld/.b.md.swp", "niet");
        write(".git/config", "niet");

        var read = Folder.onDisk(folder);

        assertThat(read.files()).containsOnlyKeys("b.md", "geld/a.md");
        assertThat(read.text("geld/a.md")).isEqualTo("één");
        assertThatIllegalArgumentException().isThrownBy(() -> read.text("c.md"));
    }

    @Test
    void is_empty_where_there_is_no_folder() {
        assertThat(Folder.onDisk(folder.resolve("nergens")).files()).isEmpty();
        assertThat(Folder.packaged("nergens").files()).isEmpty();
    }

    @Test
    void reads_what_is_packed_with_the_program() {
        assertThat(Folder.packaged("templates").files()).containsKey("layout/page.peb");
        assertThat(Packed.inAJar()).isFalse();
    }

    @Test
    void makes_something_again_only_after_a_change() throws IOException {
        write("a.md", "een");
        var times = new AtomicInteger();
        var watched = Watched.of(folder, files -> times.incrementAndGet() + " " + files.text("a.md"));

        assertThat(watched.get()).isEqualTo("1 een");
        assertThat(watched.get()).isEqualTo("1 een");
        write("a.md", "anders");
        assertThat(watched.get()).isEqualTo("2 anders");
        write("b.md", "erbij");
        assertThat(watched.get()).isEqualTo("3 anders");
        Files.delete(folder.resolve("b.md"));
        assertThat(watched.get()).isEqualTo("4 anders");
    }

    @Test
    void tries_again_after_a_change_that_could_not_be_used() throws IOException {
        write("a.md", "goed");
        var watched = Watched.of(folder, FolderTest::onlyGood);
        write("a.md", "slecht!");
        assertThatIllegalStateException().isThrownBy(watched::get);
        assertThatIllegalStateException().isThrownBy(watched::get);
        write("a.md", "goed weer");
        assertThat(watched.get()).isEqualTo("goed weer");
    }

    private static String onlyGood(Folder files) {
        var text = files.text("a.md");
        if (!text.startsWith("goed")) {
            throw new IllegalStateException(text);
        }
        return text;
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
