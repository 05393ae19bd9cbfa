package nl.herstart.site.employers;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.words.Texts;
import nl.herstart.vacancy.Contract;
import nl.herstart.vacancy.EmployerTerms;
import nl.herstart.vacancy.HolidayRegion;
import nl.herstart.vacancy.Kind;
import nl.herstart.vacancy.LanguageLevel;
import nl.herstart.vacancy.More;
import nl.herstart.vacancy.Place;
import nl.herstart.vacancy.Sector;
import nl.herstart.vacancy.Vacancy;
import nl.herstart.vacancy.Wage;
import nl.herstart.value.Bsn;
import nl.herstart.value.Euro;
import nl.herstart.value.Postcode;

/** Reads the vacancy of the form, and says what is wrong with it. */
final class VacancyForm {

    private static final int MIN_TITLE = 4;
    private static final int MAX_TITLE = 80;
    private static final int MIN_WORK = 80;
    private static final int MAX_WORK = 1200;
    private static final int MOST_LINES = 5;
    private static final int MAX_LINE = 80;
    private static final int MAX_MORE = 200;
    private static final int MAX_POSTCODE = 7;
    private static final int MOST_MONTHS = 36;
    static final Euro MOST_WAGE = Euro.of(150);
    private static final Pattern OUT_OF_PLACE = Pattern.compile(
            "(?i)https?:|www\\.|@|\\b[\\w-]+\\.(nl|com|eu|org|net)\\b|€|\\beuro\\b|\\d(?:[ ().-]?\\d){6,}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final FormReader form;
    private final Room room;
    private final Texts texts;

    private VacancyForm(FormReader form, Room room) {
        this.form = form;
        this.room = room;
        this.texts = room.texts();
    }

    /** The vacancy alone, for who reported it before. */
    static Parsed<Told> parse(Map<String, List<String>> fields, Room room) {
        var form = FormReader.of(fields);
        var told = read(form, room);
        return form.parsed(told);
    }

    /** Reads it as part of a form. */
    static Supplier<Told> read(FormReader form, Room room) {
        return new VacancyForm(form, room).read();
    }

    private Supplier<Told> read() {
        var kind = form.field("soort").choice(Kind.class).orElse(Kind.BAAN);
        var title = title();
        var sector = form.field("sector").required(texts.say("sector.leeg")).choice(Sector.class);
        var work = text("werk", "werk.leeg", MIN_WORK, MAX_WORK);
        var counts = counts();
        var week = new WeekForm(form, texts).read();
        var place = place();
        var start = form.field("start").day(room.today(), room.today().plusYears(1));
        var wage = wage(start);
        var contract = contract();
        var ends = form.field("einddatum")
                .required(texts.say("einddatum.leeg", EmployerTerms.USUAL_DAYS))
                .day(
                        room.today().plusDays(EmployerTerms.LEAST_DAYS),
                        room.today().plusDays(EmployerTerms.MOST_DAYS));
        var more = more(start);
        return () -> new Told(
                new Vacancy(
                        kind,
                        title.orElseThrow(),
                        sector.orElseThrow(),
                        work.orElseThrow(),
                        counts,
                        week.apply(place.flatMap(room::holidayRegion).orElse(HolidayRegion.MIDDEN)),
                        place.orElseThrow(),
                        wage.orElseThrow(),
                        contract.orElseThrow(),
                        more.get()),
                ends.orElseThrow());
    }

    private Optional<String> title() {
        var title = form.field("titel").required(texts.say("titel.leeg")).text(MAX_TITLE);
        title.ifPresent(text -> {
            if (text.codePointCount(0, text.length()) < MIN_TITLE
                    || !LETTER.matcher(text).find()) {
                form.refuse("titel", texts.say("titel.kort"));
            } else if (OUT_OF_PLACE.matcher(text).find()) {
                form.refuse("titel", texts.say("titel.contact"));
            }
        });
        return title;
    }

    private Optional<Place> place() {
        var postcode = form.field("postcode")
                .required(texts.say("postcode.leeg"))
                .text(MAX_POSTCODE, Postcode::parse, texts.say("postcode.fout"));
        return postcode.flatMap(known -> room.placeOrRefuse(form, "postcode", known));
    }

    private Optional<Wage> wage(Optional<LocalDate> start) {
        var typedLeast = form.field("loon-van").amount(Euro.of(1), MOST_WAGE);
        var typedMost = form.field("loon-tot").amount(Euro.of(1), MOST_WAGE);
        var least = typedLeast.or(() -> typedMost);
        if (least.isEmpty()) {
            form.field("loon-van").required(texts.say("loon.leeg"));
        }
        var most = typedMost.or(() -> least);
        var cao = form.field("cao").text(MAX_LINE).orElse("");
        var day = start.orElse(room.today());
        var minimum = room.costs().minimumuurloon(day);
        least.filter(wage -> wage.isLessThan(minimum)).ifPresent(wage -> {
            var before = room.costs().minimumuurloon(LocalDate.of(day.getYear() - 1, Month.DECEMBER, 31));
            boolean mayRise = day.getYear() > room.today().getYear() && minimum.equals(before);
            form.refuse(
                    typedLeast.isPresent() ? "loon-van" : "loon-tot",
                    texts.say(mayRise ? "loon.onder-minimum-2027" : "loon.onder-minimum", minimum, day));
        });
        if (least.isPresent() && most.orElseThrow().isLessThan(least.get())) {
            form.refuse("loon-tot", texts.say("loon.omgekeerd"));
        }
        return least.map(wage -> new Wage(wage, most.orElseThrow(), cao));
    }

    /** The fourth choice is there for who wants it, to learn that it cannot be. */
    private Optional<Contract> contract() {
        if (form.field("contract").text(MAX_LINE).filter("oproep"::equals).isPresent()) {
            form.refuse("contract", texts.say("contract.oproep"));
            return Optional.empty();
        }
        var chosen = form.field("contract").choice(Contract.Form.class).orElse(Contract.Form.VAST);
        var months = chosen == Contract.Form.TIJDELIJK
                ? form.field("maanden").required(texts.say("maanden.leeg")).wholeNumber(1, MOST_MONTHS)
                : Optional.<Integer>empty();
        var lender = chosen == Contract.Form.UITZEND
                ? form.field("uitlener").required(texts.say("uitlener.leeg")).text(MAX_LINE)
                : Optional.<String>empty();
        return Optional.of(new Contract(chosen, months, lender.orElse("")));
    }

    private Optional<String> text(String field, String whenEmpty, int least, int most) {
        var text = form.field(field).required(texts.say(whenEmpty)).freeText(most);
        text.filter(words -> words.codePointCount(0, words.length()) < least)
                .ifPresent(words ->
                        form.refuse(field, texts.say("te-kort", least, words.codePointCount(0, words.length()))));
        text.ifPresent(words -> refuseBsn(field, words));
        return text;
    }

    private List<String> counts() {
        var lines =
                form.field("telt").required(texts.say("telt.leeg")).freeText((MAX_LINE + 2) * (MOST_LINES + 1)).stream()
                        .flatMap(text -> Arrays.stream(text.split("\\n")))
                        .map(line -> line.replaceAll("\\s+", " ").strip())
                        .filter(line -> !line.isEmpty())
                        .toList();
        if (lines.size() > MOST_LINES) {
            form.refuse("telt", texts.say("telt.veel", MOST_LINES, lines.size()));
        }
        lines.stream()
                .filter(line -> line.codePointCount(0, line.length()) > MAX_LINE)
                .findFirst()
                .ifPresent(line -> form.refuse("telt", texts.say("telt.lang", MAX_LINE)));
        lines.forEach(line -> refuseBsn("telt", line));
        return lines;
    }

    private Supplier<More> more(Optional<LocalDate> start) {
        boolean noExperience = form.field("ervaring").ticked();
        var learning = moreText("leren");
        var evc = moreText("evc");
        var language = form.field("taal").choice(LanguageLevel.class);
        var trialDay = moreText("proefdag");
        var reach = moreText("bereikbaar");
        var lifting = moreText("tillen");
        var home = moreText("thuis");
        var ownWay = form.field("eigenweg").text(MAX_MORE, WebAddress::parse, texts.say("website.fout"));
        return () -> new More(
                start, noExperience, learning, evc, language, trialDay, reach, lifting, home, ownWay.orElse(""));
    }

    private String moreText(String field) {
        return form.field(field).ownWords(MAX_MORE, texts.say("bsn"));
    }

    private void refuseBsn(String field, String text) {
        if (Bsn.mayBeIn(text)) {
            form.refuse(field, texts.say("bsn"));
        }
    }
}
