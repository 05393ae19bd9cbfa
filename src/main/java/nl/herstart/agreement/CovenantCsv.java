package nl.herstart.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Covenants as a table that {@link CovenantFile} reads again. What stands in the way and the addresses of parties are not in it. */
public final class CovenantCsv {

    private static final CSVFormat CSV = CSVFormat.RFC4180
            .builder()
            .setHeader(CovenantTable.COLUMNS.toArray(String[]::new))
            .get();

    private CovenantCsv() {}

    /** A row for each agreement and each part of one. */
    public static String of(List<Covenant> covenants) {
        var text = new StringBuilder();
        try (var csv = new CSVPrinter(text, CSV)) {
            for (var covenant : covenants) {
                for (var agreement : covenant.all().toList()) {
                    var row = row(covenant, agreement);
                    csv.printRecord(CovenantTable.COLUMNS.stream()
                            .map(column -> row.getOrDefault(column, ""))
                            .toList());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write to memory", e);
        }
        return text.toString();
    }

    private static Map<String, String> row(Covenant covenant, Agreement agreement) {
        var row = new LinkedHashMap<String, String>();
        row.put("convenant", covenant.id());
        Words.of(covenant.terms()).forEach((field, text) -> {
            switch (field) {
                case "bron" -> row.put("convenantbron", text);
                case "opmerking" -> row.put("convenantnoot", text);
                default -> row.put(field, text);
            }
        });
        row.put(
                "partijen",
                covenant.parties().stream()
                        .map(party -> party.role().isEmpty() ? party.name() : party.name() + ": " + party.role())
                        .collect(Collectors.joining(CovenantTable.BETWEEN)));
        row.put("nr", agreement.number());
        row.putAll(Words.of(agreement.terms()));
        var standing = agreement.standing();
        row.put("status", standing.letter().map(Status::name).orElse(""));
        row.put("zekerheid", standing.certainty() == Certainty.ZEKER ? "" : Meaning.written(standing.certainty()));
        row.put("leeswijze", standing.doubt());
        row.put("uitleg", standing.words());
        row.put("bron", standing.source().equals(covenant.terms().source()) ? "" : standing.source());
        row.put(
                "metingen",
                agreement.measurements().stream()
                        .map(each -> each.day().isEmpty() ? CovenantTable.NO_DAY + Words.of(each) : Words.of(each))
                        .collect(Collectors.joining(CovenantTable.BETWEEN)));
        return row;
    }
}
