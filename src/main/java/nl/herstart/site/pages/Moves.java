package nl.herstart.site.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.herstart.platform.files.Folder;
import nl.herstart.platform.markdown.Remark;

/**
 * Addresses that lead to a page that stands elsewhere, because it moved or because the short address can be said aloud: the
 * file {@code verhuisd.txt} among the content, on each line an address, a space and the address of the page.
 */
final class Moves {

    /** One line of the file. */
    private record Move(int line, String from, String to) {}

    private static final String FILE = "verhuisd.txt";
    private static final Pattern LINE = Pattern.compile("(/[a-z0-9/-]*[a-z0-9])\\s+(/\\S*)");

    private final Map<String, Move> all = new TreeMap<>();
    private final List<Remark> mistakes = new ArrayList<>();

    private Moves() {}

    /** Reads the file; without it nothing has moved. */
    static Moves in(Folder content) {
        var moves = new Moves();
        if (content.files().containsKey(FILE)) {
            int number = 0;
            for (var line : content.text(FILE).lines().toList()) {
                number++;
                moves.add(number, line.replaceFirst("(^|\\s)#.*", "").strip());
            }
        }
        return moves;
    }

    /** Where the page is that one looked for at an address. */
    Optional<String> from(String address) {
        return Optional.ofNullable(all.get(address)).map(Move::to);
    }

    /**
     * What is wrong: lines that say nothing, and addresses that are a page, or lead to none.
     *
     * @param there every address of the site
     */
    List<Remark> mistakes(Set<String> there) {
        var found = new ArrayList<>(mistakes);
        for (var move : all.values()) {
            if (there.contains(move.from())) {
                found.add(new Remark(FILE, move.line(), "op " + move.from() + " staat een pagina"));
            }
            if (!there.contains(move.to().replaceFirst("#.*", ""))) {
                found.add(new Remark(FILE, move.line(), "er is geen pagina " + move.to()));
            }
        }
        return found;
    }

    private void add(int number, String line) {
        var parts = LINE.matcher(line);
        if (parts.matches()) {
            var move = new Move(number, parts.group(1), parts.group(2));
            if (all.putIfAbsent(move.from(), move) != null) {
                mistakes.add(new Remark(FILE, number, move.from() + " staat er twee keer"));
            }
        } else if (!line.isEmpty()) {
            mistakes.add(new Remark(FILE, number, "schrijf hier twee adressen, zoals /oud /geld/nieuw"));
        }
    }
}
