package nl.herstart.site.vacancies;

import io.javalin.http.Context;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.words.Texts;
import nl.herstart.vacancy.OpenVacancies;
import nl.herstart.value.Language;

/** What all pages of this room share. */
record Room(
        OpenVacancies open,
        Places places,
        Views views,
        FormGuard guard,
        Map<Language, Texts> words,
        CardWords cards,
        QueryWords queries,
        URI baseUrl,
        Clock clock) {

    static final String TEMPLATES = "vacancies/";

    void show(Context ctx, String template, Map<String, Object> model) {
        views.show(ctx, TEMPLATES + template, model);
    }

    Texts texts(Context ctx) {
        return texts(language(ctx));
    }

    Texts texts(Language language) {
        return Objects.requireNonNull(words.get(language));
    }

    static Language language(Context ctx) {
        return Roots.language(ctx.path());
    }

    VacancyQuery query(Context ctx) {
        return VacancyQuery.in(ctx.queryParamMap(), places);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
