package nl.herstart.site.vacancies;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.page.CacheClass;
import nl.herstart.platform.page.Roots;
import nl.herstart.vacancy.EndedVacancy;
import nl.herstart.vacancy.OpenVacancy;
import nl.herstart.vacancy.Sector;
import nl.herstart.vacancy.Vacancy;
import nl.herstart.vacancy.VacancyFilter;
import nl.herstart.vacancy.VacancyId;
import nl.herstart.vacancy.WorkWeek;
import nl.herstart.vacancy.YearForm;
import nl.herstart.vacancy.holidays.SchoolHolidays;
import nl.herstart.value.Language;

/** The page of one vacancy, with the form to react; and when it is over, one that says so and names others like it. */
final class VacancyPage {

    static final String ID = "vacature";

    private static final int LIKE_IT = 3;
    private static final int DAYS_OF_A_WORKING_WEEK = 5;
    private static final int NEXT_HOLIDAYS = 6;

    /** A fact with its name. */
    record Fact(String name, String words) {}

    private final Room room;
    private final SchoolHolidays holidays;
    private final HolidayWords holidayWords;

    VacancyPage(Room room, SchoolHolidays holidays) {
        this.room = room;
        this.holidays = holidays;
        this.holidayWords = new HolidayWords(room.words());
    }

    void addTo(RoutesConfig routes, Language language) {
        routes.get(Roots.address(language, ListPages.LIST) + "/{" + ID + "}", ctx -> show(ctx, Parsed.blank()));
    }

    static Optional<VacancyId> id(Context ctx) {
        return VacancyId.parse(ctx.pathParam(ID));
    }

    /** The vacancy of this address, or the page that says it is over. */
    void show(Context ctx, Invalid<?> form) {
        var id = id(ctx).orElseThrow(NotFoundResponse::new);
        var open = room.open().find(id);
        if (open.isPresent()) {
            CacheClass.NEVER.applyTo(ctx);
            show(ctx, open.get(), form);
        } else {
            room.open().ended(id).ifPresentOrElse(ended -> showEnded(ctx, ended), () -> showErased(ctx, id));
        }
    }

    /** Of what was erased nothing is known but that it was there. */
    private void showErased(Context ctx, VacancyId id) {
        if (!room.open().isErased(id)) {
            throw new NotFoundResponse();
        }
        ctx.status(HttpStatus.GONE);
        CacheClass.NEVER.applyTo(ctx);
        room.show(ctx, "ended", Map.of("alike", List.of(), "region", ""));
    }

    private void show(Context ctx, OpenVacancy open, Invalid<?> form) {
        var language = Room.language(ctx);
        var vacancy = open.vacancy();
        var weeks = room.cards().weeks();
        var model = new HashMap<String, Object>();
        model.put("card", room.cards().of(open, language));
        model.put("vacancy", vacancy);
        model.put("organisation", open.organisation());
        model.put("website", open.website());
        model.put("work", vacancy.work().lines().filter(line -> !line.isBlank()).toList());
        model.put("facts", facts(open, language));
        model.put("wednesday", weeks.wednesday(vacancy.week(), language).orElse(""));
        model.put("year", weeks.year(vacancy.week(), language));
        model.put(
                "holidays",
                holidays.next(vacancy.week().holidayRegion(), room.today(), NEXT_HOLIDAYS).stream()
                        .map(each -> holidayWords.line(each, language))
                        .toList());
        model.put("holidayRegion", weeks.region(vacancy.week().holidayRegion(), language));
        model.put("calculation", calculation(vacancy, room.today(), language));
        model.put("ownWay", vacancy.more().ownWay());
        model.put("form", form);
        model.put(
                "structured",
                JobPosting.of(open, said(open), room.baseUrl(), room.clock().getZone()));
        model.put("list", Roots.address(language, ListPages.LIST));
        model.put("react", Roots.address(language, ReactionPages.address(open.id())));
        room.show(ctx, "vacancy", model);
    }

    /** When one works, for what wage and by what contract, in the words of the page; in Dutch, as the rest of the posting. */
    private List<String> said(OpenVacancy open) {
        var card = room.cards().of(open, Language.DUTCH);
        return List.of(card.hours() + ", " + card.days(), card.wage(), card.contract());
    }

    private List<Fact> facts(OpenVacancy open, Language language) {
        var texts = room.texts(language);
        var vacancy = open.vacancy();
        var more = vacancy.more();
        var facts = new ArrayList<Fact>();
        var card = room.cards().of(open, language);
        add(facts, texts.say("feit.loon"), card.wage());
        add(facts, texts.say("feit.cao"), vacancy.wage().cao());
        add(facts, texts.say("feit.contract"), card.contract());
        add(facts, texts.say("feit.plaats"), card.place());
        add(facts, texts.say("feit.bereik"), more.reach());
        add(
                facts,
                texts.say("feit.start"),
                more.start().map(language::day).orElseGet(() -> texts.say("start.overleg")));
        add(facts, texts.say("feit.leren"), more.learning());
        add(facts, texts.say("feit.evc"), more.evc());
        add(
                facts,
                texts.say("feit.taal"),
                more.language()
                        .map(level -> texts.say("taal." + FormField.choiceName(level)))
                        .orElse(""));
        add(facts, texts.say("feit.proefdag"), more.trialDay());
        add(facts, texts.say("feit.tillen"), more.lifting());
        add(facts, texts.say("feit.thuis"), more.home());
        add(facts, texts.say("feit.einde"), language.day(open.ends()));
        return List.copyOf(facts);
    }

    private static void add(List<Fact> facts, String name, String words) {
        if (!words.isEmpty()) {
            facts.add(new Fact(name, words));
        }
    }

    /**
     * The short way of the calculator with the fewest hours and the lowest wage, the days if they are known, and the month in
     * which it starts if that is still to come; of school weeks with the weeks that are paid.
     */
    static String calculation(Vacancy vacancy, LocalDate today, Language language) {
        var week = vacancy.week();
        var start = vacancy.more()
                .start()
                .filter(day -> !day.isBefore(today))
                .map(day -> "&vanaf=" + YearMonth.from(day))
                .orElse("");
        return Roots.address(language, "/rekenhulp") + "?uren="
                + written(week.least().toDecimal()) + "&uurloon="
                + written(vacancy.wage().least().toDecimal()) + weeks(week) + days(week) + start;
    }

    private static String weeks(WorkWeek week) {
        return week.year() == YearForm.SCHOOLWEKEN ? "&schoolweken=ja&weken=" + week.paidWeeks() : "";
    }

    /** On how many days she travels; the calculator takes them up to those of a working week. */
    private static String days(WorkWeek week) {
        int days = week.days().size();
        return days >= 1 && days <= DAYS_OF_A_WORKING_WEEK ? "&dagen=" + days : "";
    }

    private static String written(BigDecimal number) {
        var plain = number.stripTrailingZeros();
        return plain.setScale(plain.scale() > 0 ? 2 : 0).toPlainString().replace('.', ',');
    }

    private void showEnded(Context ctx, EndedVacancy ended) {
        var language = Room.language(ctx);
        ctx.status(HttpStatus.GONE);
        CacheClass.NEVER.applyTo(ctx);
        room.show(
                ctx,
                "ended",
                Map.of(
                        "alike",
                        like(ended).stream()
                                .map(each -> room.cards().of(each, language))
                                .toList(),
                        "region",
                        room.places().region(ended.region()).orElse(""),
                        "regionAddress",
                        VacancyQuery.behind(
                                Roots.address(language, ListPages.LIST),
                                Map.of(VacancyQuery.REGION, List.of(ended.region())),
                                1)));
    }

    /** Those of its sector in its region, then others of the region. */
    private List<OpenVacancy> like(EndedVacancy ended) {
        var region = VacancyQuery.in(Map.of(VacancyQuery.REGION, List.of(ended.region())), room.places())
                .filter();
        var alike = new ArrayList<>(room.open()
                .list(with(region, Set.of(ended.sector())), 0, LIKE_IT)
                .vacancies());
        for (var other : room.open().list(region, 0, 2 * LIKE_IT).vacancies()) {
            if (alike.size() < LIKE_IT
                    && alike.stream().noneMatch(each -> each.id().equals(other.id()))) {
                alike.add(other);
            }
        }
        return List.copyOf(alike);
    }

    private static VacancyFilter with(VacancyFilter filter, Set<Sector> sectors) {
        return new VacancyFilter(
                filter.region(),
                filter.gemeente(),
                filter.hours(),
                filter.days(),
                filter.from(),
                filter.until(),
                filter.school(),
                filter.holidaysFree(),
                sectors,
                filter.kinds(),
                filter.learning(),
                filter.evc(),
                filter.noExperience());
    }
}
