package nl.herstart.site.employers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.words.Texts;
import nl.herstart.vacancy.Contract;
import nl.herstart.vacancy.More;
import nl.herstart.vacancy.Reporter;
import nl.herstart.vacancy.Rota;
import nl.herstart.vacancy.SchoolFit;
import nl.herstart.vacancy.Shift;
import nl.herstart.vacancy.Vacancy;
import nl.herstart.vacancy.Wage;
import nl.herstart.vacancy.WorkWeek;
import nl.herstart.value.Language;
import nl.herstart.value.PhoneNumber;

/** A vacancy as the check page, the employer's own page and the desk tell it: names of answers, and answers. */
final class InWords {

    /** An answer with its name. */
    record Answer(String name, String value) {}

    private final Texts texts;
    private final List<Answer> answers = new ArrayList<>();

    private InWords(Texts texts) {
        this.texts = texts;
    }

    /** What everybody will see of it. */
    static List<Answer> of(Vacancy vacancy, Texts texts) {
        var words = new InWords(texts);
        words.add("titel", vacancy.title());
        words.add(
                "soort",
                texts.say("soort." + FormField.choiceName(vacancy.kind())) + ", "
                        + texts.say("sector." + FormField.choiceName(vacancy.sector())));
        words.add("werk", vacancy.work());
        words.add("telt", String.join("\n", vacancy.counts()));
        words.add(vacancy.week());
        words.add("plaats", vacancy.place().town() + " (" + vacancy.place().digits() + ")");
        words.add("loon", words.wage(vacancy.wage()));
        words.add("contract", words.contract(vacancy.contract()));
        words.add(vacancy.more());
        return List.copyOf(words.answers);
    }

    /** Who to call; what everybody sees of it is the organisation and its website alone. */
    static List<Answer> of(Reporter reporter, Texts texts) {
        var words = new InWords(texts);
        words.add("organisatie", reporter.organisation());
        words.add("kvk", reporter.kvk().orElse(""));
        words.add("website-werkgever", reporter.website());
        words.add("naam", reporter.name());
        words.add("email", reporter.email().text());
        words.add("telefoon", reporter.phone().map(PhoneNumber::readable).orElse(""));
        return List.copyOf(words.answers);
    }

    private void add(String name, String value) {
        if (!value.isEmpty()) {
            answers.add(new Answer(texts.say("over." + name), value));
        }
    }

    private void add(WorkWeek week) {
        add(
                "uren",
                week.least().equals(week.most())
                        ? texts.say("uren.aantal", week.least())
                        : texts.say("uren.van-tot", week.least(), week.most()));
        var rota = texts.say("rooster." + FormField.choiceName(week.rota()) + ".kort");
        var times = week.shifts().stream().map(this::shift).collect(Collectors.joining("\n"));
        add("dagen", times.isEmpty() ? rota : rota + "\n" + times);
        week.noticeDays().ifPresent(days -> add("weten", texts.say("weten.dagen", days)));
        if (week.rota() == Rota.VAST) {
            add("schooltijd", texts.say("schooltijd." + FormField.choiceName(SchoolFit.of(week))));
        }
        var year = texts.say("jaar." + FormField.choiceName(week.year()));
        add(
                "jaar",
                week.schoolWeeks()
                        .map(weeks -> year + " " + texts.say("schoolweken.aantal", weeks))
                        .orElse(year));
        add(
                "vakantie",
                texts.say(
                        "vakantie.met-regio",
                        texts.say("vakantie." + FormField.choiceName(week.free())),
                        texts.say("vakantieregio." + FormField.choiceName(week.holidayRegion()))));
    }

    private String shift(Shift shift) {
        return texts.say(
                "dag.tijden",
                Day.of(shift.day()).name(),
                TimeOfDay.written(shift.begin()),
                TimeOfDay.written(shift.end()));
    }

    private String wage(Wage wage) {
        var amount = wage.least().equals(wage.most())
                ? texts.say("loon.een", Language.DUTCH.cents(wage.least()))
                : texts.say("loon.van-tot", Language.DUTCH.cents(wage.least()), Language.DUTCH.cents(wage.most()));
        return wage.cao().isEmpty() ? amount : amount + "\n" + texts.say("loon.cao", wage.cao());
    }

    private String contract(Contract contract) {
        var form = texts.say("contract." + FormField.choiceName(contract.form()));
        return contract.months()
                .map(months -> form + ", " + texts.say("contract.maanden", months))
                .orElse(
                        contract.lender().isEmpty()
                                ? form
                                : form + " " + texts.say("contract.door", contract.lender()));
    }

    private void add(More more) {
        more.start().ifPresent(start -> add("start", Language.DUTCH.day(start)));
        add("ervaring", more.noExperience() ? texts.say("ervaring.niet") : "");
        var rest = Map.of(
                "leren", more.learning(),
                "evc", more.evc(),
                "proefdag", more.trialDay(),
                "bereikbaar", more.reach(),
                "tillen", more.lifting(),
                "thuis", more.home(),
                "eigenweg", more.ownWay());
        add(
                "taal",
                more.language()
                        .map(level -> texts.say("taal." + FormField.choiceName(level)))
                        .orElse(""));
        List.of("leren", "evc", "proefdag", "bereikbaar", "tillen", "thuis", "eigenweg")
                .forEach(name -> add(name, Optional.ofNullable(rest.get(name)).orElse("")));
    }
}
