package nl.herstart.site.vacancies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.words.Texts;
import nl.herstart.vacancy.Contract;
import nl.herstart.vacancy.Kind;
import nl.herstart.vacancy.OpenVacancy;
import nl.herstart.vacancy.Place;
import nl.herstart.vacancy.Vacancy;
import nl.herstart.vacancy.Wage;
import nl.herstart.value.Language;

/** A vacancy in words, as short as a list needs them. */
final class CardWords {

    private final Map<Language, Texts> words;
    private final WeekWords weeks;
    private final WeekDrawing drawing;

    CardWords(Map<Language, Texts> words) {
        this.words = words;
        this.weeks = new WeekWords(words);
        this.drawing = new WeekDrawing(words);
    }

    Card of(OpenVacancy open, Language language) {
        var vacancy = open.vacancy();
        var week = vacancy.week();
        var texts = texts(language);
        return new Card(
                address(open, language),
                vacancy.title(),
                open.organisation(),
                place(vacancy.place()),
                weeks.hours(week, language),
                weeks.days(week, language),
                WeekWords.isDrawn(week),
                drawing.of(week, language),
                wage(vacancy.wage(), language),
                contract(vacancy.contract(), language),
                weeks.school(week, language),
                weeks.holidays(week, language),
                marks(vacancy, language),
                texts.say("tot-en-met", open.ends()));
    }

    static String address(OpenVacancy open, Language language) {
        return Roots.address(language, ListPages.LIST) + "/" + open.id().text();
    }

    /** {@code Enschede (7511)}. */
    static String place(Place place) {
        return place.town() + " (" + place.digits() + ")";
    }

    String wage(Wage wage, Language language) {
        return wage.least().equals(wage.most())
                ? texts(language).say("loon", language.cents(wage.least()))
                : texts(language).say("loon.tussen", language.cents(wage.least()), language.cents(wage.most()));
    }

    String contract(Contract contract, Language language) {
        var texts = texts(language);
        return switch (contract.form()) {
            case VAST -> texts.say("contract.vast");
            case TIJDELIJK ->
                contract.months()
                        .map(months -> texts.say("contract.maanden", months))
                        .orElseGet(() -> texts.say("contract.tijdelijk"));
            case UITZEND ->
                contract.lender().isEmpty()
                        ? texts.say("contract.uitzend")
                        : texts.say("contract.uitzend-bij", contract.lender());
        };
    }

    List<String> marks(Vacancy vacancy, Language language) {
        var texts = texts(language);
        var marks = new ArrayList<String>();
        if (vacancy.kind() != Kind.BAAN) {
            marks.add(texts.say("soort." + FormField.choiceName(vacancy.kind())));
        }
        marks.add(texts.say("sector." + FormField.choiceName(vacancy.sector())));
        if (vacancy.more().noExperience()) {
            marks.add(texts.say("geen-ervaring"));
        }
        if (!vacancy.more().learning().isEmpty()) {
            marks.add(texts.say("leren"));
        }
        if (!vacancy.more().evc().isEmpty()) {
            marks.add(texts.say("evc"));
        }
        return List.copyOf(marks);
    }

    WeekWords weeks() {
        return weeks;
    }

    private Texts texts(Language language) {
        return Objects.requireNonNull(words.get(language));
    }
}
