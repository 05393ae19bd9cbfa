package nl.herstart.site.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.page.Signpost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder of content that the test writes. */
abstract class OnPageLibrary {

    static final List<Signpost> ELSEWHERE = List.of(Signpost.to("/rekenhulp", "Rekenhulp", ""));
    static final Map<String, String> FIGURES = Map.of(
            "zorgtoeslag.premie", "€ 2.119",
            "loon.minimum 2025", "€ 14,06",
            "loon.minimum 2026", "€ 14,71",
            "loon.minimum 2026 vanaf", "€ 14,71 vanaf 1 januari 2026",
            "loon.minimum 2026-01-01", "€ 14,71",
            "loon.minimum 2026-03-15", "€ 14,71",
            "loon.minimum 2026-07-01", "€ 14,99");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path content;

    @BeforeEach
    void writeSomeContent() throws IOException {
        write("geld/index.md", 2, "Over geld.");
        write("geld/later.md", 20, "Later.");
        write("geld/eerst.md", 10, "Eerst.\n\n## Een kop\n");
        write("leren/index.md", 1, "Over leren.");
        write("privacy.md", 10, "Over privacy.");
    }

    PageLibrary read() {
        return PageLibrary.read(
                Folder.onDisk(content), (name, language) -> Optional.ofNullable(FIGURES.get(name)), ELSEWHERE);
    }

    void write(String file, int order, String text) throws IOException {
        var path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, ContentFile.with(file, order, text));
    }

    void edit(String file, String from, String to) throws IOException {
        var path = content.resolve(file);
        Files.writeString(path, Files.readString(path).replace(from, to));
    }
}
