package nl.herstart.site.vacancies;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.page.Body;
import nl.herstart.platform.page.CacheClass;
import nl.herstart.vacancy.OpenVacancy;
import nl.herstart.vacancy.SchoolFit;
import nl.herstart.vacancy.WorkWeek;
import nl.herstart.value.Language;

/** The list for machines, with the filters of the page. */
final class VacancyJson {

    private static final String PATH = "/api/v1/vacatures";
    private static final String TYPE = "application/json";
    private static final int ON_A_PAGE = 50;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Room room;

    VacancyJson(Room room) {
        this.room = room;
    }

    void addTo(RoutesConfig routes) {
        routes.get(PATH, this::list);
    }

    private void list(Context ctx) {
        room.guard().count(ctx, Limit.SEARCH);
        var query = room.query(ctx);
        var page = room.open().list(query.filter(), (query.page() - 1) * ON_A_PAGE, ON_A_PAGE);
        var answer = JSON.createObjectNode()
                .put("aantal", page.count())
                .put("pagina", query.page())
                .put("perPagina", ON_A_PAGE);
        var leftOut = answer.putArray("weggelaten");
        query.leftOut().forEach(leftOut::add);
        var all = answer.putArray("vacatures");
        page.vacancies().forEach(open -> all.add(node(open)));
        CacheClass.CONTENT.applyTo(ctx);
        Body.write(ctx, TYPE, bytes(answer));
    }

    private ObjectNode node(OpenVacancy open) {
        var vacancy = open.vacancy();
        var more = vacancy.more();
        var node = JSON.createObjectNode()
                .put("id", open.id().text())
                .put("adres", room.baseUrl() + CardWords.address(open, Language.DUTCH))
                .put("titel", vacancy.title())
                .put("soort", FormField.choiceName(vacancy.kind()))
                .put("sector", FormField.choiceName(vacancy.sector()))
                .put("werkgever", open.organisation())
                .put("werk", vacancy.work());
        vacancy.counts().forEach(node.putArray("telt")::add);
        put(node, vacancy.week());
        node.putObject("plaats")
                .put("postcode", vacancy.place().digits())
                .put("plaats", vacancy.place().town())
                .put("gemeente", vacancy.place().gemeente())
                .put("regio", vacancy.place().region());
        node.putObject("uurloon")
                .put("van", vacancy.wage().least().toDecimal())
                .put("tot", vacancy.wage().most().toDecimal());
        node.put("contract", FormField.choiceName(vacancy.contract().form()));
        vacancy.contract().months().ifPresent(months -> node.put("maanden", months));
        node.put("ervaringNodig", !more.noExperience())
                .put("lerenOpHetWerk", !more.learning().isEmpty())
                .put("evc", !more.evc().isEmpty());
        more.language().ifPresent(level -> node.put("taal", level.name()));
        more.start().ifPresent(day -> node.put("start", day.toString()));
        return node.put("geplaatst", open.posted().toString())
                .put("einddatum", open.ends().toString());
    }

    private static void put(ObjectNode node, WorkWeek week) {
        node.putObject("uren")
                .put("van", week.least().toDecimal())
                .put("tot", week.most().toDecimal());
        node.put("rooster", FormField.choiceName(week.rota()));
        var days = node.putArray("dagen");
        week.shifts()
                .forEach(shift -> days.addObject()
                        .put("dag", VacancyQuery.DAY_NAMES.get(shift.day().getValue() - 1))
                        .put("van", shift.begin().toString())
                        .put("tot", shift.end().toString()));
        node.put("onderSchooltijd", FormField.choiceName(SchoolFit.of(week)))
                .put("vrijInSchoolvakanties", FormField.choiceName(week.free()))
                .put("vakantieregio", FormField.choiceName(week.holidayRegion()))
                .put("jaar", FormField.choiceName(week.year()))
                .put("betaaldeWeken", week.paidWeeks());
    }

    private static byte[] bytes(Object json) {
        try {
            return JSON.writeValueAsBytes(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
