package nl.herstart.site.agreements;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import nl.herstart.agreement.Agreement;
import nl.herstart.agreement.Covenant;
import nl.herstart.agreement.Entry;
import nl.herstart.agreement.Measurement;
import nl.herstart.agreement.Register;
import nl.herstart.agreement.Standing;
import nl.herstart.agreement.Status;
import nl.herstart.agreement.Target;
import nl.herstart.agreement.Theme;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Language;

/** Agreements in words. */
record AgreementWords(Texts texts, ZoneId here) {

    private static final Language DUTCH = Language.DUTCH;
    private static final String MEASURED = "meting";

    /** A line of the history of an agreement, as it is shown. */
    record Told(String day, String what, String words, String source, String who, boolean isCorrection) {}

    AgreementLine line(Covenant covenant, Agreement agreement, LocalDate today) {
        var terms = agreement.terms();
        return new AgreementLine(
                address(covenant, agreement),
                covenant.terms().name(),
                address(covenant),
                agreement.number(),
                terms.words(),
                letter(agreement.standing()),
                status(agreement.standing()),
                agreement.standing().words(),
                terms.owner(),
                terms.due().map(DUTCH::day).orElse(""),
                count(agreement),
                theme(terms.theme()),
                FormField.choiceName(terms.theme()),
                !covenant.isHistory() && agreement.isLateOn(today),
                terms.isConcrete(),
                agreement.parts().stream()
                        .map(part -> line(covenant, part, today))
                        .toList());
    }

    static String address(Covenant covenant) {
        return Room.HOME + "/" + covenant.id();
    }

    static String address(Covenant covenant, Agreement agreement) {
        return address(covenant) + "/" + agreement.number();
    }

    /** The letter of a status; empty when none was told. */
    static String letter(Standing standing) {
        return standing.letter().map(Status::name).orElse("");
    }

    String status(Standing standing) {
        return standing.letter().map(this::status).orElseGet(() -> texts.say("status.geen"));
    }

    String status(Status letter) {
        return texts.say("status." + letter.name());
    }

    String theme(Theme theme) {
        return texts.say("thema." + FormField.choiceName(theme));
    }

    /** What was counted last beside the number to come to; empty when there is nothing to count. */
    String count(Agreement agreement) {
        return agreement
                .terms()
                .target()
                .map(target -> agreement
                        .last()
                        .map(last -> counted(last, target))
                        .orElseGet(() -> texts.say("niet-geteld", number(target.goal()), target.unit())))
                .orElse("");
    }

    /** What was told beside a number belongs to it: it may have counted something else than was agreed. */
    private String counted(Measurement last, Target target) {
        var number = number(last.number().orElseThrow());
        var goal = number(target.goal());
        return last.words().isEmpty()
                ? texts.say("geteld", number, goal, target.unit())
                : texts.say("geteld.woorden", number, goal, target.unit(), last.words());
    }

    static String number(BigDecimal number) {
        return DUTCH.number(number);
    }

    /** A year, a month or a day, as much as there is. */
    static String moment(String written) {
        return written.length() == 4 || written.isEmpty()
                ? written
                : written.length() == 7
                        ? DUTCH.month(java.time.YearMonth.parse(written))
                        : DUTCH.day(LocalDate.parse(written));
    }

    /** The name of a party as addresses have it. */
    static String slug(String party) {
        return Normalizer.normalize(party, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    Told told(Entry entry) {
        var day = DUTCH.day(entry.at().atZone(here).toLocalDate());
        var who = switch (entry.who()) {
            case Register.SOURCE -> texts.say("wie.bron");
            case Register.EDITORS -> texts.say("wie.redactie");
            default -> entry.who();
        };
        return new Told(day, what(entry), words(entry), entry.source(), who, entry.isCorrection());
    }

    private String what(Entry entry) {
        return switch (entry.field()) {
            case "status" ->
                Optional.of(entry.letter())
                        .filter(letter -> !letter.isEmpty())
                        .map(letter -> status(Status.valueOf(letter)))
                        .orElseGet(() -> texts.say("status.geen"));
            case MEASURED -> texts.say("veld.meting");
            default -> texts.say("veld.anders", texts.say("veld." + entry.field()));
        };
    }

    private String words(Entry entry) {
        if (entry.field().equals("status")) {
            return entry.words();
        }
        if (entry.field().equals(MEASURED)) {
            var sides = entry.words().split("=", 2);
            return sides[0].isEmpty() ? sides[1] : texts.say("meting", sides[1], DUTCH.day(LocalDate.parse(sides[0])));
        }
        return entry.words().isEmpty() ? texts.say("was-leeg") : texts.say("was", entry.words());
    }

    /** A text as a part of an address. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
