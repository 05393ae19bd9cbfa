package nl.herstart.command.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.herstart.platform.files.Folder;
import org.junit.jupiter.api.Test;

/** Our own Dutch stays within its budget of what is hard to read, and the budget falls when the Dutch gets plainer. */
class LanguageBudgetTest {

    private static final Folder CONTENT = Folder.onDisk(Path.of("content"));
    private static final Folder MESSAGES = Folder.onDisk(Path.of("src/main/resources/messages"));

    @Test
    void sees_the_texts_at_all() {
        assertThat(PlainDutch.texts(CONTENT, MESSAGES)).hasSizeGreaterThan(130);
        assertThat(PlainDutch.texts(CONTENT, MESSAGES).flatMap(text -> text.passages().stream()))
                .hasSizeGreaterThan(3_000);
    }

    @Test
    void is_kept() {
        var findings = new PlainDutch().findings(CONTENT, MESSAGES);

        assertThat(Budget.in(CONTENT).orElseThrow().breaches(findings)).isEmpty();
    }
}
