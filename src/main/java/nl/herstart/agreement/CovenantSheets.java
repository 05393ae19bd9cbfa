package nl.herstart.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.markdown.ContentException;
import nl.herstart.platform.markdown.Remark;

/** The files of covenants among the content, which are taken in at every start by the rules that hold for all. */
public final class CovenantSheets {

    private static final String FOLDER = "afspraken/";
    private static final String FILE = FOLDER + "[^/]+\\.(yaml|csv)";

    private CovenantSheets() {}

    /**
     * What they say.
     *
     * @param regions whether there is a region with this slug
     * @throws ContentException with every mistake in them
     */
    public static List<Covenant> read(Folder content, Predicate<String> regions) {
        var all = new ArrayList<Covenant>();
        var mistakes = new ArrayList<Remark>();
        content.files().keySet().stream().filter(name -> name.matches(FILE)).forEach(name -> {
            var file = CovenantFile.read(content.text(name), regions);
            file.mistakes().forEach(mistake -> mistakes.add(new Remark(name, mistake.line(), mistake.words())));
            all.addAll(file.covenants());
        });
        if (!mistakes.isEmpty()) {
            throw new ContentException(mistakes);
        }
        return List.copyOf(all);
    }
}
