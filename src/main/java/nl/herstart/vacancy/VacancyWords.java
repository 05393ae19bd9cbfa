package nl.herstart.vacancy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.herstart.platform.form.FormField;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.PhoneNumber;
import nl.herstart.value.Postcode;

/** A vacancy and its reporter, in and out of the place where words are written over when they end. */
final class VacancyWords {

    private static final ObjectMapper JSON = new ObjectMapper();

    private VacancyWords() {}

    static String of(Vacancy vacancy) {
        var node = JSON.createObjectNode();
        node.put("kind", code(vacancy.kind()));
        node.put("title", vacancy.title());
        node.put("sector", code(vacancy.sector()));
        node.put("work", vacancy.work());
        vacancy.counts().forEach(node.putArray("counts")::add);
        put(node.putObject("week"), vacancy.week());
        put(node.putObject("place"), vacancy.place());
        node.putObject("wage")
                .put("least", vacancy.wage().least().toDecimal().toPlainString())
                .put("most", vacancy.wage().most().toDecimal().toPlainString())
                .put("cao", vacancy.wage().cao());
        var contract = node.putObject("contract")
                .put("form", code(vacancy.contract().form()))
                .put("lender", vacancy.contract().lender());
        vacancy.contract().months().ifPresent(months -> contract.put("months", months));
        put(node.putObject("more"), vacancy.more());
        return node.toString();
    }

    static void put(ObjectNode node, Place place) {
        node.put("postcode", place.postcode().text())
                .put("town", place.town())
                .put("gemeente", place.gemeente())
                .put("region", place.region());
    }

    private static void put(ObjectNode node, WorkWeek week) {
        node.put("least", week.least().toDecimal().toPlainString())
                .put("most", week.most().toDecimal().toPlainString())
                .put("rota", code(week.rota()))
                .put("year", code(week.year()))
                .put("free", code(week.free()))
                .put("holidayRegion", code(week.holidayRegion()));
        week.noticeDays().ifPresent(days -> node.put("noticeDays", days));
        week.schoolWeeks().ifPresent(weeks -> node.put("schoolWeeks", weeks));
        var shifts = node.putArray("shifts");
        week.shifts()
                .forEach(shift -> shifts.addObject()
                        .put("day", shift.day().getValue())
                        .put("begin", shift.begin().toString())
                        .put("end", shift.end().toString()));
    }

    private static void put(ObjectNode node, More more) {
        node.put("noExperience", more.noExperience())
                .put("learning", more.learning())
                .put("evc", more.evc())
                .put("trialDay", more.trialDay())
                .put("reach", more.reach())
                .put("lifting", more.lifting())
                .put("home", more.home())
                .put("ownWay", more.ownWay());
        more.start().ifPresent(day -> node.put("start", day.toString()));
        more.language().ifPresent(level -> node.put("language", code(level)));
    }

    static String of(Reporter reporter) {
        return node(reporter).toString();
    }

    static ObjectNode node(Reporter reporter) {
        var node = JSON.createObjectNode()
                .put("organisation", reporter.organisation())
                .put("website", reporter.website())
                .put("name", reporter.name())
                .put("email", reporter.email().text());
        reporter.kvk().ifPresent(kvk -> node.put("kvk", kvk));
        reporter.phone().ifPresent(phone -> node.put("phone", phone.text()));
        return node;
    }

    static Vacancy vacancy(String words) {
        var node = read(words);
        var wage = node.path("wage");
        var contract = node.path("contract");
        var counts = new ArrayList<String>();
        node.path("counts").forEach(line -> counts.add(line.asText()));
        return new Vacancy(
                code(Kind.class, node, "kind"),
                text(node, "title"),
                code(Sector.class, node, "sector"),
                text(node, "work"),
                counts,
                week(node.path("week")),
                place(node.path("place")),
                new Wage(Euro.of(text(wage, "least")), Euro.of(text(wage, "most")), text(wage, "cao")),
                new Contract(
                        code(Contract.Form.class, contract, "form"),
                        number(contract, "months"),
                        text(contract, "lender")),
                more(node.path("more")));
    }

    static Place place(JsonNode node) {
        return new Place(
                new Postcode(text(node, "postcode")), text(node, "town"), text(node, "gemeente"), text(node, "region"));
    }

    private static WorkWeek week(JsonNode node) {
        var shifts = new ArrayList<Shift>();
        node.path("shifts")
                .forEach(shift -> shifts.add(new Shift(
                        DayOfWeek.of(shift.path("day").asInt()),
                        LocalTime.parse(text(shift, "begin")),
                        LocalTime.parse(text(shift, "end")))));
        return new WorkWeek(
                Hours.of(new BigDecimal(text(node, "least"))),
                Hours.of(new BigDecimal(text(node, "most"))),
                code(Rota.class, node, "rota"),
                List.copyOf(shifts),
                number(node, "noticeDays"),
                code(YearForm.class, node, "year"),
                number(node, "schoolWeeks"),
                code(HolidaysFree.class, node, "free"),
                code(HolidayRegion.class, node, "holidayRegion"));
    }

    private static More more(JsonNode node) {
        return new More(
                Optional.of(text(node, "start")).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                node.path("noExperience").asBoolean(),
                text(node, "learning"),
                text(node, "evc"),
                Columns.code(LanguageLevel.class, text(node, "language")),
                text(node, "trialDay"),
                text(node, "reach"),
                text(node, "lifting"),
                text(node, "home"),
                text(node, "ownWay"));
    }

    static Reporter reporter(String words) {
        var node = read(words);
        return new Reporter(
                text(node, "organisation"),
                Optional.of(text(node, "kvk")).filter(kvk -> !kvk.isEmpty()),
                text(node, "website"),
                text(node, "name"),
                EmailAddress.of(text(node, "email")),
                Optional.of(text(node, "phone"))
                        .filter(phone -> !phone.isEmpty())
                        .map(PhoneNumber::new));
    }

    static JsonNode read(String words) {
        try {
            return JSON.readTree(words);
        } catch (JsonProcessingException ours) {
            throw new IllegalStateException("a vacancy cannot be read", ours);
        }
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText("");
    }

    private static Optional<Integer> number(JsonNode node, String name) {
        return node.has(name) ? Optional.of(node.get(name).asInt()) : Optional.empty();
    }

    private static <E extends Enum<E>> E code(Class<E> type, JsonNode node, String name) {
        return Columns.code(type, text(node, name))
                .orElseThrow(() -> new IllegalStateException("a vacancy without " + name));
    }

    private static String code(Enum<?> constant) {
        return FormField.choiceName(constant);
    }
}
