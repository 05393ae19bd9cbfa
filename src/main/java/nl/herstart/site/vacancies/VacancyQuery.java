package nl.herstart.site.vacancies;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.herstart.platform.form.FormReader;
import nl.herstart.vacancy.Kind;
import nl.herstart.vacancy.SchoolFit;
import nl.herstart.vacancy.Sector;
import nl.herstart.vacancy.VacancyFilter;
import nl.herstart.value.Hours;
import nl.herstart.value.Range;

/**
 * The filters that stand in an address. What is unknown or makes no sense is left out and said, so that a link of last year
 * still works.
 *
 * @param filter what they mean together
 * @param page counted from one
 * @param understood each filter as it was written, in the order of {@link #NAMES}, without the page
 * @param leftOut the names of filters that we left out
 */
record VacancyQuery(VacancyFilter filter, int page, Map<String, List<String>> understood, List<String> leftOut) {

    static final String REGION = "regio";
    static final String GEMEENTE = "gemeente";
    static final String LEAST = "uren-van";
    static final String MOST = "uren-tot";
    static final String DAYS = "dag";
    static final String FROM = "vanaf";
    static final String UNTIL = "tot";
    static final String SCHOOL = "schooltijd";
    static final String HOLIDAYS = "vakantievrij";
    static final String SECTOR = "sector";
    static final String KIND = "soort";
    static final String LEARNING = "leren";
    static final String EVC = "evc";
    static final String NO_EXPERIENCE = "geen-ervaring";
    static final String PAGE = "pagina";

    /** Every filter there is or was; a name never changes its meaning. */
    static final List<String> NAMES = List.of(
            REGION,
            GEMEENTE,
            LEAST,
            MOST,
            DAYS,
            FROM,
            UNTIL,
            SCHOOL,
            HOLIDAYS,
            SECTOR,
            KIND,
            LEARNING,
            EVC,
            NO_EXPERIENCE);

    /** What the days are called in an address, from Monday. */
    static final List<String> DAY_NAMES = List.of("ma", "di", "wo", "do", "vr", "za", "zo");

    private static final int MOST_PAGES = 10_000;
    private static final Hours MOST_HOURS = Hours.of(60);
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:.](\\d{2})");
    private static final Pattern NAME = Pattern.compile("[a-z-]{1,30}");

    VacancyQuery {
        leftOut = List.copyOf(leftOut);
    }

    /** Reads what stands in an address. */
    static VacancyQuery in(Map<String, List<String>> address, Places places) {
        return new Reading(address, places).read();
    }

    boolean isEmpty() {
        return understood.isEmpty();
    }

    /** The same filters, or some of them, behind an address; nothing behind it when there are none. */
    static String behind(String address, Map<String, List<String>> filters, int page) {
        var parts = new ArrayList<String>();
        filters.forEach((name, values) ->
                values.forEach(value -> parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))));
        if (page > 1) {
            parts.add(PAGE + "=" + page);
        }
        return parts.isEmpty() ? address : address + "?" + String.join("&", parts);
    }

    String behind(String address) {
        return behind(address, understood, 1);
    }

    /** All filters but these. */
    Map<String, List<String>> without(Set<String> names) {
        var others = new LinkedHashMap<>(understood);
        others.keySet().removeAll(names);
        return others;
    }

    /** As a form shows it: several values of one filter joined by a comma. */
    Map<String, String> entered() {
        var entered = new LinkedHashMap<String, String>();
        understood.forEach((name, values) -> entered.put(name, String.join(",", values)));
        return entered;
    }

    /** One look at an address. */
    private static final class Reading {

        private final Map<String, List<String>> address;
        private final Places places;
        private final FormReader form;
        private final Map<String, List<String>> understood = new LinkedHashMap<>();
        private final List<String> leftOut = new ArrayList<>();

        private Reading(Map<String, List<String>> address, Places places) {
            this.address = address;
            this.places = places;
            this.form = FormReader.of(address);
        }

        private VacancyQuery read() {
            var region = one(REGION).filter(slug -> places.region(slug).isPresent());
            note(REGION, region);
            var gemeente = region.flatMap(inRegion ->
                    one(GEMEENTE).filter(slug -> places.gemeente(inRegion, slug).isPresent()));
            note(GEMEENTE, gemeente);
            var hours = hours();
            var days = days();
            var from = time(FROM);
            var until = time(UNTIL);
            var school = one(SCHOOL).flatMap(Reading::school);
            note(SCHOOL, school);
            boolean holidays = ticked(HOLIDAYS);
            var sectors = many(SECTOR, Sector.class);
            var kinds = many(KIND, Kind.class);
            var filter = new VacancyFilter(
                    region,
                    gemeente,
                    hours,
                    days,
                    from,
                    until,
                    school,
                    holidays,
                    sectors,
                    kinds,
                    ticked(LEARNING),
                    ticked(EVC),
                    ticked(NO_EXPERIENCE));
            address.keySet().stream()
                    .filter(name -> !NAMES.contains(name) && !name.equals(PAGE))
                    .map(name -> NAME.matcher(name).matches() ? name : "?")
                    .distinct()
                    .forEach(leftOut::add);
            return new VacancyQuery(filter, page(), understood, leftOut);
        }

        private Optional<String> one(String name) {
            return address.getOrDefault(name, List.of()).stream()
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .findFirst();
        }

        private void note(String name, Optional<?> meant) {
            one(name).ifPresent(value -> {
                if (meant.isPresent()) {
                    understood.put(name, List.of(value));
                } else {
                    leftOut.add(name);
                }
            });
        }

        private Optional<Range<Hours>> hours() {
            var least = form.field(LEAST).hours(Hours.ZERO, MOST_HOURS);
            note(LEAST, least);
            var most = form.field(MOST).hours(Hours.ZERO, MOST_HOURS);
            note(MOST, most);
            if (least.isEmpty() && most.isEmpty()) {
                return Optional.empty();
            }
            var from = least.orElse(Hours.ZERO);
            var to = most.orElse(MOST_HOURS);
            return Optional.of(new Range<>(from.min(to), from.max(to)));
        }

        private Set<DayOfWeek> days() {
            var days = EnumSet.noneOf(DayOfWeek.class);
            var right = new ArrayList<String>();
            for (var value : address.getOrDefault(DAYS, List.of())) {
                int place = DAY_NAMES.indexOf(value);
                if (place >= 0) {
                    days.add(DayOfWeek.of(place + 1));
                    right.add(value);
                } else if (!value.isBlank()) {
                    leftOut.add(DAYS);
                }
            }
            put(DAYS, right);
            return days;
        }

        private Optional<LocalTime> time(String name) {
            var time = one(name).flatMap(Reading::meant);
            note(name, time);
            return time;
        }

        private static Optional<LocalTime> meant(String text) {
            var matcher = TIME.matcher(text);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            int hour = Integer.parseInt(matcher.group(1));
            int minute = Integer.parseInt(matcher.group(2));
            return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
        }

        private static Optional<SchoolFit> school(String text) {
            return switch (text) {
                case "ja" -> Optional.of(SchoolFit.JA);
                case "bijna" -> Optional.of(SchoolFit.BIJNA);
                default -> Optional.empty();
            };
        }

        private boolean ticked(String name) {
            var said = one(name);
            boolean isOn = said.filter("ja"::equals).isPresent();
            note(name, isOn ? said : Optional.empty());
            return isOn;
        }

        private <E extends Enum<E>> Set<E> many(String name, Class<E> type) {
            var found = EnumSet.noneOf(type);
            var right = new ArrayList<String>();
            for (var value : address.getOrDefault(name, List.of())) {
                var constant =
                        FormReader.of(Map.of(name, List.of(value))).field(name).choice(type);
                if (constant.isPresent()) {
                    found.add(constant.get());
                    right.add(value.strip());
                } else if (!value.isBlank()) {
                    leftOut.add(name);
                }
            }
            put(name, right);
            return found;
        }

        private void put(String name, List<String> values) {
            if (!values.isEmpty()) {
                understood.put(name, List.copyOf(values));
            }
        }

        private int page() {
            return form.field(PAGE).wholeNumber(1, MOST_PAGES).orElse(1);
        }
    }
}
