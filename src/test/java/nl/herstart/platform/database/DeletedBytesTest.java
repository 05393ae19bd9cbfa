package nl.herstart.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** Of what was deleted no byte stays in the files. */
class DeletedBytesTest extends OnDatabaseFolder {

    private static final int ROWS = 3000;

    @Test
    void keeps_no_byte_of_deleted_rows_once_scrubbed() throws IOException {
        try (var database = Database.open(directory())) {
            database.write(DeletedBytesTest::growAndShrink);

            database.scrub();
        }

        var content = Files.readString(file(""), StandardCharsets.ISO_8859_1);
        for (int i = 0; i < ROWS; i++) {
            assertThat(content.contains("name-" + i + "."))
                    .as("row %d is there", i)
                    .isEqualTo(i % 2 == 1);
        }
    }

    @Test
    void keeps_no_byte_of_a_deleted_personal_text_while_it_is_open() throws Exception {
        try (var database = Database.open(directory())) {
            for (int from = 0; from < 2 * ROWS; from += 100) {
                int first = from;
                database.write(handle -> keepAndForget(handle, first, first + 100));
            }
            assertThat(textsInFiles()).contains(2 * ROWS - 103);

            assertThat(database.emptiesLog()).isTrue();

            var kept = IntStream.range(0, 2 * ROWS).filter(i -> i % 3 == 1).boxed();
            assertThat(textsInFiles()).containsExactlyInAnyOrderElementsOf(kept.toList());
        }
    }

    /** Keeps texts of up to three pages, and forgets some at once, some when others came after. */
    private static int keepAndForget(Handle handle, int from, int to) {
        var random = new Random(from);
        for (int i = from; i < to; i++) {
            int length = random.nextInt(random.nextInt(10) == 0 ? 6_000 : 300);
            var words = "name-" + i + "." + "ë".repeat(length) + "end-" + i + ".";
            handle.execute("INSERT INTO personal (id, words) VALUES (?, ?)", i + 1, words);
            if (i % 3 == 0) {
                handle.execute("DELETE FROM personal WHERE id = ?", i + 1);
            }
        }
        return handle.execute("DELETE FROM personal WHERE (id - 1) % 3 = 2 AND id <= ?", random.nextInt(to) + 1)
                + handle.execute("DELETE FROM personal WHERE (id - 1) % 3 = 2 AND id <= ?", to == 2 * ROWS ? to : 0);
    }

    /** Which texts are in the files, read by another process: if this one did, SQLite would lose its locks. */
    private Set<Integer> textsInFiles() throws IOException {
        var process =
                new ProcessBuilder("cat", file("").toString(), file("-wal").toString()).start();
        try (var output = process.getInputStream()) {
            var bytes = new String(output.readAllBytes(), StandardCharsets.ISO_8859_1);
            return Pattern.compile("(?:name|end)-(\\d+)\\.")
                    .matcher(bytes)
                    .results()
                    .map(found -> Integer.valueOf(found.group(1)))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void never_moves_a_personal_text() {
        try (var database = Database.open(directory())) {
            database.write(handle -> handle.execute("INSERT INTO personal (words) VALUES ('Mirjam é')"));

            assertThatThrownBy(() -> database.write(handle -> handle.execute("UPDATE personal SET words = 'Mir'")))
                    .hasStackTraceContaining("a personal text never moves");
            database.write(handle -> handle.execute("DELETE FROM personal"));

            assertThat(database.<String, RuntimeException>read(look -> look.createQuery("SELECT words FROM personal")
                            .mapTo(String.class)
                            .one()))
                    .isEqualTo("x".repeat("Mirjam é".length() + 1));
        }
    }

    /** Moves so many rows between pages that overwriting them at deletion leaves copies behind. */
    private static int growAndShrink(Handle handle) {
        var random = new Random(3);
        handle.execute("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT UNIQUE, note TEXT)");
        handle.execute("CREATE TABLE mail (id INTEGER PRIMARY KEY, body TEXT)");
        for (int i = 0; i < ROWS; i++) {
            var name = "name-" + i + ".";
            handle.execute("INSERT INTO person VALUES (?, ?, ?)", i, name, name + "n".repeat(random.nextInt(4) * 600));
            handle.execute("INSERT INTO mail VALUES (?, ?)", i, name + "body".repeat(random.nextInt(3) * 200));
            if (random.nextBoolean()) {
                handle.execute("UPDATE mail SET body = NULL WHERE id = ?", i);
            }
            int other = random.nextInt(i + 1);
            handle.execute(
                    "UPDATE person SET note = name || ? WHERE id = ?", "y".repeat(random.nextInt(2) * 500), other);
        }
        int deleted = 0;
        for (int i = 0; i < ROWS; i += 2) {
            deleted += handle.execute("DELETE FROM mail WHERE id = ?", i);
            deleted += handle.execute("DELETE FROM person WHERE id = ?", i);
        }
        return deleted;
    }
}
