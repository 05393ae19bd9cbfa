package nl.herstart.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What there is as texts, by the names of fields in a file; so it is compared, and so it is written out. */
final class Words {

    private Words() {}

    static Map<String, String> of(CovenantTerms terms) {
        var all = new LinkedHashMap<String, String>();
        all.put("naam", terms.name());
        all.put("soort", Meaning.written(terms.kind()));
        all.put("regios", String.join(CovenantTable.BETWEEN, terms.regions()));
        all.put("van", terms.begins());
        all.put("tot", terms.ends());
        all.put("ondertekend", terms.signed());
        all.put("historie", terms.history().orElse(""));
        all.put("bron", terms.source());
        all.put("opmerking", terms.note());
        return all;
    }

    static Map<String, String> of(Terms terms) {
        var all = new LinkedHashMap<String, String>();
        all.put("tekst", terms.words());
        all.put("thema", Meaning.written(terms.theme()));
        all.put("eigenaar", terms.owner());
        all.put("klaar", terms.due().map(LocalDate::toString).orElse(""));
        all.put("doel", terms.target().map(target -> plain(target.goal())).orElse(""));
        all.put("eenheid", terms.target().map(Target::unit).orElse(""));
        all.put("begin", terms.target().flatMap(Target::start).map(Words::plain).orElse(""));
        all.put("telt", terms.countsPeople() ? "ja" : "");
        all.put("opmerking", terms.note());
        return all;
    }

    /** A status in a line: its letter, and what was told beside it. */
    static String of(Standing standing) {
        return (standing.letter().map(Status::name).orElse("") + " " + standing.words()).strip();
    }

    /** A measurement as it stands in a table. */
    static String of(Measurement measurement) {
        return measurement.day().map(LocalDate::toString).orElse("") + "="
                + (number(measurement) + " " + measurement.words()).strip();
    }

    static String number(Measurement measurement) {
        return measurement.number().map(Words::plain).orElse("");
    }

    /** A number without zeros that say nothing. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
