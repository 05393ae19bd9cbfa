package nl.herstart.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads what holds for all of a covenant, and looks whether it hangs together. */
final class CovenantReader {

    /** So many a covenant may have. */
    static final int MOST_AGREEMENTS = 200;

    private final Predicate<String> regions;

    CovenantReader(Predicate<String> regions) {
        this.regions = regions;
    }

    static String id(Fields fields) {
        return fields.required("id", Meaning::id, Meaning.ID + ", met een jaar aan het eind")
                .orElse("");
    }

    CovenantTerms terms(Fields fields, List<String> told) {
        var kind = fields.required(
                "soort", Meaning.oneOf(CovenantKind.class), "een van deze: " + Meaning.anyOf(CovenantKind.class));
        var begins = fields.required("van", Meaning::moment, Meaning.MOMENT).orElse("");
        var ends = fields.required("tot", Meaning::moment, Meaning.MOMENT).orElse("");
        var first = Meaning.firstDay(begins);
        if (first.isPresent()
                && Meaning.firstDay(ends).filter(first.get()::isAfter).isPresent()) {
            fields.wrong("tot", "het convenant eindigt voor het begint");
        }
        for (var region : told) {
            if (!regions.test(region)) {
                fields.wrong("regios", "er is geen regio " + region);
            }
        }
        if (kind.filter(CovenantKind.REGIONAAL::equals).isPresent() && told.isEmpty()) {
            fields.wrong("regios", "een regionaal convenant heeft een regio");
        }
        return new CovenantTerms(
                fields.name("naam"),
                kind.orElse(CovenantKind.REGIONAAL),
                told,
                begins,
                ends,
                fields.perhaps("ondertekend", Meaning::moment, Meaning.MOMENT).orElse(""),
                Optional.of(fields.text("historie", AgreementReader.NAME)).filter(text -> !text.isEmpty()),
                fields.required("bron", AgreementReader.WORDS),
                fields.text("opmerking", AgreementReader.WORDS));
    }

    static Party party(Fields fields) {
        return new Party(
                fields.name("naam"),
                fields.text("rol", AgreementReader.NAME),
                fields.perhaps("mail", Meaning::email, "een e-mailadres"));
    }

    /** Looks whether each number is there once, and that there are not too many. */
    static void check(Covenant covenant, Fields fields) {
        var numbers = new HashSet<String>();
        covenant.all()
                .map(Agreement::number)
                .filter(number -> !number.isEmpty())
                .forEach(number -> {
                    if (!numbers.add(number)) {
                        fields.wrong("afspraken", "nummer " + number + " staat er twee keer in " + covenant.id());
                    }
                });
        if (covenant.all().count() > MOST_AGREEMENTS) {
            fields.wrong("afspraken", "een convenant heeft er hooguit " + MOST_AGREEMENTS);
        }
        var names = new HashSet<String>();
        covenant.parties().stream()
                .map(Party::name)
                .filter(name -> !name.isEmpty() && !names.add(name))
                .forEach(name -> fields.wrong("partijen", "de partij " + name + " staat er twee keer"));
    }
}
