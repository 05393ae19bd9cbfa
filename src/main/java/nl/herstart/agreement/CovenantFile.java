package nl.herstart.agreement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.herstart.platform.yaml.Part;
import nl.herstart.platform.yaml.Sheet;
import nl.herstart.platform.yaml.Sheet.Mistake;

/**
 * A file of covenants as editors write it, in YAML or as a table in CSV; {@code docs/afspraken.md} says how. With a mistake in it
 * nothing is to be taken from it.
 *
 * @param mistakes all of them, in Dutch and with their lines
 */
public record CovenantFile(List<Covenant> covenants, List<Mistake> mistakes) {

    /** No file is larger, in bytes. */
    public static final int MOST_BYTES = 256 * 1024;

    private static final int MOST_COVENANTS = 100;
    private static final Set<String> OF_A_COVENANT = Set.of(
            "id",
            "naam",
            "soort",
            "regios",
            "van",
            "tot",
            "ondertekend",
            "historie",
            "bron",
            "opmerking",
            "partijen",
            "afspraken");

    public CovenantFile {
        covenants = List.copyOf(covenants);
        mistakes = List.copyOf(mistakes);
    }

    /**
     * Reads a file in either form: a table begins with the names of its columns, the first of which is {@code convenant}.
     *
     * @param regions whether there is a region with this slug
     */
    public static CovenantFile read(String text, Predicate<String> regions) {
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return CovenantTable.isOne(plain) ? CovenantTable.read(plain, regions) : yaml(plain, regions);
    }

    private static CovenantFile yaml(String text, Predicate<String> regions) {
        var sheet = Sheet.of("het bestand", text, 1);
        var root = sheet.root().with(Set.of("convenanten"), Set.of());
        var list = root.at("convenanten").list("een convenant");
        if (list.size() > MOST_COVENANTS) {
            root.wrong("er staan " + list.size() + " convenanten; er passen er " + MOST_COVENANTS);
        }
        var reader = new CovenantReader(regions);
        var ids = new HashSet<String>();
        var read = new ArrayList<Covenant>();
        for (var part : list) {
            var covenant = covenant(part, reader);
            if (!covenant.id().isEmpty() && !ids.add(covenant.id())) {
                part.at("id").wrong("het convenant " + covenant.id() + " staat er twee keer");
            }
            read.add(covenant);
        }
        return new CovenantFile(read, sheet.mistakes());
    }

    private static Covenant covenant(Part part, CovenantReader reader) {
        var fields = new PartFields(part.with(Set.of(), OF_A_COVENANT));
        var regions =
                part.at("regios").list("een regio").stream().map(Part::text).toList();
        var terms = reader.terms(fields, regions);
        var parties = part.at("partijen").list("een partij").stream()
                .map(each -> CovenantReader.party(new PartFields(each.with(Set.of(), Set.of("naam", "rol", "mail")))))
                .toList();
        var agreements = new AgreementReader(terms, parties);
        var covenant = new Covenant(
                CovenantReader.id(fields),
                terms,
                parties,
                part.at("afspraken").list("een afspraak").stream()
                        .map(each -> agreement(each, agreements, false))
                        .toList());
        if (!part.at("partijen").isThere() || !part.at("afspraken").isThere()) {
            part.wrong("een convenant heeft partijen en afspraken");
        }
        CovenantReader.check(covenant, fields);
        return covenant;
    }

    private static Agreement agreement(Part part, AgreementReader reader, boolean isPart) {
        var fields = new PartFields(part.with(Set.of(), AgreementReader.FIELDS));
        if (isPart && part.at("delen").isThere()) {
            part.at("delen").wrong("een deel heeft zelf geen delen");
        }
        return reader.read(
                fields,
                isPart,
                part.at("metingen").list("een meting").stream()
                        .map(each -> reader.measurement(
                                new PartFields(each.with(Set.of(), Set.of("op", "getal", "uitleg", "bron")))))
                        .toList(),
                part.at("knelpunten").list("een knelpunt").stream()
                        .map(each -> AgreementReader.obstacle(
                                new PartFields(each.with(Set.of(), Set.of("tekst", "actie", "wie", "voor")))))
                        .toList(),
                isPart
                        ? List.of()
                        : part.at("delen").list("een deel").stream()
                                .map(each -> agreement(each, reader, true))
                                .toList());
    }
}
