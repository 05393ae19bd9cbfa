package nl.herstart.site.vacancies;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.herstart.platform.page.Roots;
import nl.herstart.vacancy.HolidayRegion;
import nl.herstart.vacancy.holidays.SchoolHoliday;
import nl.herstart.vacancy.holidays.SchoolHolidays;
import nl.herstart.value.Language;

/** The school holidays of each region, at {@code /vacatures/schoolvakanties}, with how sure each is. */
final class HolidayPage {

    static final String PATH = ListPages.LIST + "/schoolvakanties";

    /** A school year with a row for each holiday. */
    record Year(String name, List<Row> rows) {}

    /** A holiday with what it is in each region. */
    record Row(String name, boolean binds, List<Cell> cells) {}

    /**
     * One of a region.
     *
     * @param known how we know it; empty when the government says it
     */
    record Cell(String region, String dates, String known) {}

    private final Room room;
    private final SchoolHolidays holidays;
    private final HolidayWords words;

    HolidayPage(Room room, SchoolHolidays holidays) {
        this.room = room;
        this.holidays = holidays;
        this.words = new HolidayWords(room.words());
    }

    void addTo(RoutesConfig routes, Language language) {
        routes.get(Roots.address(language, PATH), this::show);
    }

    private void show(Context ctx) {
        var language = Room.language(ctx);
        room.show(
                ctx,
                "holidays",
                Map.of(
                        "years",
                                holidays.years().stream()
                                        .map(year -> year(year, language))
                                        .filter(year -> !year.rows().isEmpty())
                                        .toList(),
                        "checked", holidays.checked(),
                        "overdue", holidays.isOverdueOn(room.today()),
                        "sources", holidays.sources()));
    }

    private Year year(String name, Language language) {
        var rows = new ArrayList<Row>();
        for (var which : SchoolHoliday.Name.values()) {
            var inRegion = new EnumMap<HolidayRegion, Cell>(HolidayRegion.class);
            for (var holiday : holidays.all()) {
                if (holiday.schoolYear().equals(name)
                        && holiday.name() == which
                        && !holiday.last().isBefore(room.today())) {
                    holiday.regions().forEach(region -> inRegion.put(region, cell(region, holiday, language)));
                }
            }
            if (!inRegion.isEmpty()) {
                rows.add(new Row(
                        room.texts(language).say("schoolvakantie-naam." + which.written()),
                        which.binds(),
                        List.copyOf(inRegion.values())));
            }
        }
        return new Year(name, rows);
    }

    private Cell cell(HolidayRegion region, SchoolHoliday holiday, Language language) {
        return new Cell(
                room.cards().weeks().region(region, language),
                words.dates(holiday, language),
                words.known(holiday, language));
    }
}
