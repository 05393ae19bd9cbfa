package nl.herstart.command.demo;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.herstart.platform.markdown.ContentException;
import nl.herstart.platform.yaml.Part;
import nl.herstart.platform.yaml.Sheet;
import nl.herstart.vacancy.Contract;
import nl.herstart.vacancy.HolidayRegion;
import nl.herstart.vacancy.HolidaysFree;
import nl.herstart.vacancy.Kind;
import nl.herstart.vacancy.More;
import nl.herstart.vacancy.Place;
import nl.herstart.vacancy.Reporter;
import nl.herstart.vacancy.Rota;
import nl.herstart.vacancy.Sector;
import nl.herstart.vacancy.Shift;
import nl.herstart.vacancy.Vacancy;
import nl.herstart.vacancy.Wage;
import nl.herstart.vacancy.WorkWeek;
import nl.herstart.vacancy.YearForm;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Postcode;

/**
 * Work that nobody offers, of an employer who does not exist and says so in its name.
 *
 * @param employer its name
 * @param mailbox the beginning of its address
 * @param postcode where the work is
 * @param shifts the same times on each of its days
 * @param daysAgo how long ago it was reported
 * @param isApproved whether a caseworker looked at it
 */
record Work(
        String employer,
        String mailbox,
        String postcode,
        HolidayRegion holidays,
        Kind kind,
        Sector sector,
        String title,
        List<String> tasks,
        List<String> counts,
        List<Shift> shifts,
        Euro wage,
        Extra extra,
        int daysAgo,
        boolean isApproved) {

    /** What makes the one other than the next. */
    enum Extra {
        NOTHING,
        SCHOOL_WEEKS,
        LEARNING,
        NO_EXPERIENCE
    }

    private static final String FILE = "vacatures.yaml";
    private static final Set<String> ASKED = Set.of(
            "employer",
            "mailbox",
            "postcode",
            "holidays",
            "kind",
            "sector",
            "title",
            "tasks",
            "counts",
            "days",
            "shift",
            "wage",
            "ago");
    private static final Set<String> PERHAPS = Set.of("extra", "waits");
    private static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");

    /** That which comes with the site. */
    static List<Work> all() {
        var sheet = Sheet.of("het blad van verzonnen vacatures", Story.text(FILE), 1);
        var all = sheet.root().list("een vacature").stream()
                .map(part -> work(part.with(ASKED, PERHAPS)))
                .toList();
        ContentException.refuseMistakes(FILE, sheet);
        return all;
    }

    private static Work work(Part part) {
        var times = part.at("shift").text().split("-", -1);
        return new Work(
                part.at("employer").text(),
                part.at("mailbox").text(),
                part.at("postcode").text(),
                Story.choice(part.at("holidays"), HolidayRegion.class, HolidayRegion.MIDDEN),
                Story.choice(part.at("kind"), Kind.class, Kind.BAAN),
                Story.choice(part.at("sector"), Sector.class, Sector.ZORG),
                part.at("title").text(),
                texts(part.at("tasks")),
                texts(part.at("counts")),
                texts(part.at("days")).stream()
                        .map(day -> new Shift(
                                DayOfWeek.of(DAYS.indexOf(day) + 1),
                                LocalTime.parse(times[0]),
                                LocalTime.parse(times[1])))
                        .toList(),
                Euro.of(part.at("wage").text()),
                part.at("extra").isThere() ? Story.choice(part.at("extra"), Extra.class, Extra.NOTHING) : Extra.NOTHING,
                part.at("ago").number(),
                !part.at("waits").isThere());
    }

    private static List<String> texts(Part part) {
        return part.list("een regel").stream().map(Part::text).toList();
    }

    Reporter reporter() {
        return new Reporter(
                employer + " (verzonnen)",
                Optional.empty(),
                "",
                "Voorbeeld van " + employer,
                EmailAddress.of(mailbox + "@example.nl"),
                Optional.empty());
    }

    Postcode where() {
        return new Postcode(postcode);
    }

    Vacancy at(Place place) {
        long minutes =
                shifts.stream().mapToLong(shift -> shift.length().toMinutes()).sum();
        var hours = new Hours(minutes, 60);
        boolean isSchoolWeeks = extra == Extra.SCHOOL_WEEKS;
        return new Vacancy(
                kind,
                title,
                sector,
                String.join("\n", tasks),
                counts,
                new WorkWeek(
                        hours,
                        hours,
                        Rota.VAST,
                        shifts,
                        Optional.empty(),
                        isSchoolWeeks ? YearForm.SCHOOLWEKEN : YearForm.HEEL_JAAR,
                        isSchoolWeeks ? Optional.of(40) : Optional.empty(),
                        isSchoolWeeks ? HolidaysFree.ALLE : HolidaysFree.GEEN,
                        holidays),
                place,
                new Wage(wage, wage, ""),
                new Contract(Contract.Form.VAST, Optional.empty(), ""),
                new More(
                        Optional.empty(),
                        extra == Extra.NO_EXPERIENCE,
                        extra == Extra.LEARNING ? "Een collega leert het je, vier uur per week, betaald." : "",
                        "",
                        Optional.empty(),
                        "",
                        "",
                        "",
                        "",
                        ""));
    }
}
