package nl.herstart.vacancy;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.herstart.platform.form.FormField;
import nl.herstart.value.Hours;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** A filter as a question to the database, to be answered from an index alone but for the texts of those that are shown. */
final class FilterQuery {

    private final List<String> conditions = new ArrayList<>(List.of("state = 'open'", "ends_on >= :today"));
    private final Map<String, Object> bound = new LinkedHashMap<>();

    private FilterQuery(LocalDate today) {
        bound.put("today", today.toString());
    }

    static FilterQuery of(VacancyFilter filter, LocalDate today) {
        var query = new FilterQuery(today);
        filter.region().ifPresent(slug -> query.and("region = :region", "region", slug));
        filter.gemeente().ifPresent(slug -> query.and("gemeente = :gemeente", "gemeente", slug));
        filter.hours()
                .ifPresent(wanted -> query.and("hours_least <= :mostHours", "mostHours", quarters(wanted.most()))
                        .and("hours_most >= :leastHours", "leastHours", quarters(wanted.least())));
        if (!filter.days().isEmpty()) {
            query.and("(days & ~:days) = 0", "days", bits(filter.days()));
        }
        filter.from().ifPresent(time -> query.and("(earliest IS NULL OR earliest >= :from)", "from", minutes(time)));
        filter.until().ifPresent(time -> query.and("(latest IS NULL OR latest <= :until)", "until", minutes(time)));
        filter.school().ifPresent(query::atLeast);
        query.when(filter.holidaysFree(), "holidays = 'alle'");
        query.oneOf("sector", filter.sectors());
        query.oneOf("kind", filter.kinds());
        query.when(filter.learning(), "learning = 1");
        query.when(filter.evc(), "evc = 1");
        query.when(filter.noExperience(), "no_experience = 1");
        return query;
    }

    private FilterQuery and(String condition, String name, Object value) {
        conditions.add(condition);
        bound.put(name, value);
        return this;
    }

    private void when(boolean matters, String condition) {
        if (matters) {
            conditions.add(condition);
        }
    }

    private void atLeast(SchoolFit school) {
        switch (school) {
            case JA -> conditions.add("school = 'ja'");
            case BIJNA -> conditions.add("school IN ('ja', 'bijna')");
            case NEE, ONBEKEND -> {}
        }
    }

    /** The codes are those of our own constants. */
    private void oneOf(String column, Set<? extends Enum<?>> codes) {
        if (!codes.isEmpty()) {
            conditions.add(column + " IN ("
                    + codes.stream()
                            .map(code -> "'" + FormField.choiceName(code) + "'")
                            .sorted()
                            .collect(joining(", "))
                    + ")");
        }
    }

    int count(Handle look) {
        return bind(look.createQuery("SELECT count(*) FROM vacancy WHERE " + where()))
                .mapTo(Integer.class)
                .one();
    }

    /** The numbers of the page are found first, so that no text is read of what is not shown. */
    Query page(Handle look, String shown, int from, int most) {
        return bind(look.createQuery(shown + " WHERE vacancy.id IN (SELECT id FROM vacancy WHERE " + where()
                        + " ORDER BY posted_on DESC, id DESC LIMIT :most OFFSET :skipped)"
                        + " ORDER BY posted_on DESC, vacancy.id DESC"))
                .bind("most", most)
                .bind("skipped", from);
    }

    private String where() {
        return String.join(" AND ", conditions);
    }

    private Query bind(Query query) {
        bound.forEach(query::bind);
        return query;
    }

    static int quarters(Hours hours) {
        return hours.times(4).toDecimal().intValue();
    }

    static int minutes(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    static int bits(Set<DayOfWeek> days) {
        return days.stream().mapToInt(day -> 1 << (day.getValue() - 1)).sum();
    }
}
