package nl.herstart.command.plain;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.herstart.platform.files.Folder;

/** Reads all our Dutch and tells what may be too hard. What stands below a folder {@code en} is English and is left out. */
public final class PlainDutch {

    private final List<Check> checks =
            List.of(new SentenceLength(), new PassiveVoice(), new HardWords(), new Abbreviations());

    /**
     * Everything found, in the order of files and lines.
     *
     * @param content pages in Markdown
     * @param messages the sentences that the program says, in files of properties
     */
    public List<Finding> findings(Folder content, Folder messages) {
        return texts(content, messages)
                .flatMap(text -> checks.stream().flatMap(check -> check.findings(text)))
                .sorted()
                .toList();
    }

    /** The Dutch in both, a file at a time. */
    public static Stream<ReadText> texts(Folder content, Folder messages) {
        return Stream.concat(
                texts(content, ".md", ReadText::ofPage), texts(messages, ".properties", MessageFile::read));
    }

    private static Stream<ReadText> texts(Folder folder, String ending, BiFunction<String, String, ReadText> reading) {
        return folder.files().keySet().stream()
                .filter(file -> file.endsWith(ending) && !file.startsWith("en/"))
                .map(file -> reading.apply(file, folder.text(file)));
    }
}
