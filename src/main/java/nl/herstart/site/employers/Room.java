package nl.herstart.site.employers;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herstart.calculator.employer.EmployerCosts;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.region.Region;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.vacancy.EmployerTerms;
import nl.herstart.vacancy.HolidayRegion;
import nl.herstart.vacancy.Place;
import nl.herstart.vacancy.Vacancy;
import nl.herstart.vacancy.WorkPlaces;
import nl.herstart.vacancy.words.Hint;
import nl.herstart.vacancy.words.VacancyWords;
import nl.herstart.value.Postcode;

/**
 * What all pages of this room are made of.
 *
 * @param costs what a job costs, and the minimum wage
 * @param words that shut people out or put them off
 */
record Room(
        Views views,
        FormGuard guard,
        Texts texts,
        RegionMap regions,
        WorkPlaces places,
        EmployerCosts costs,
        VacancyWords words,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What there is to say about the words of a vacancy, each once; the heaviest first. */
    List<Hint> hints(Vacancy vacancy) {
        return vacancy.texts()
                .flatMap(text -> words.hints(text).stream())
                .distinct()
                .sorted(Comparator.comparing(Hint::weight))
                .toList();
    }

    /** The place of a postcode in a region where somebody looks at what is reported; else the field says so. */
    Optional<Place> placeOrRefuse(FormReader form, String field, Postcode postcode) {
        var place = places.place(postcode);
        if (place.isEmpty()) {
            form.refuse(field, texts.say("postcode.onbekend"));
            return place;
        }
        var region = regions.named(place.get().region());
        boolean isAnswering = region.flatMap(Region::promise).isPresent();
        if (!isAnswering) {
            form.refuse(
                    field,
                    texts.say("postcode.geen-bureau", regionName(place.get().region())));
        }
        return place.filter(known -> isAnswering);
    }

    /** By which region the schools of most of the gemeente take their holidays. */
    Optional<HolidayRegion> holidayRegion(Place place) {
        return places.holidayRegions(place).stream().findFirst();
    }

    String regionName(String slug) {
        return regions.named(slug).map(Region::name).orElse(slug);
    }

    /** Who looks at what is reported in a region. */
    String answeredBy(String slug) {
        return regions.named(slug)
                .flatMap(Region::promise)
                .map(promise -> promise.answeredBy())
                .orElseGet(() -> texts.say("een-medewerker"));
    }

    /** What the form of a vacancy needs, in any page. */
    Map<String, Object> formModel(Invalid<?> form) {
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("choices", new FormChoices(texts));
        model.put("days", Day.ALL);
        model.put("minimum", costs.minimumuurloon(today()));
        model.put("folds", Fold.open(form, Prefilled.usual(today())));
        model.put("costs", costsBeside(form));
        return model;
    }

    /** What the job of this form costs, for a template; empty when that is not known yet. */
    Object costsBeside(Invalid<?> form) {
        return CostsBeside.of(form, this).<Object>map(costs -> costs).orElse("");
    }

    /** Shows a page that search engines need not keep. */
    void show(Context ctx, String template, Map<String, Object> more) {
        ctx.header("X-Robots-Tag", "noindex");
        showListed(ctx, template, more);
    }

    /** Shows a page that anyone may find. */
    void showListed(Context ctx, String template, Map<String, Object> more) {
        var model = new HashMap<String, Object>(more);
        model.put("linkWorks", texts.say("uur", EmployerTerms.LINK_WORKS.toHours()));
        model.put("unconfirmedKept", texts.say("dagen", EmployerTerms.UNCONFIRMED_KEPT.get(ChronoUnit.DAYS)));
        model.put("kept", texts.say("maanden", EmployerTerms.EMPLOYER_KEPT.toTotalMonths()));
        views.show(ctx, "employers/" + template, model);
    }

    static void sendTo(Context ctx, String address) {
        ctx.redirect(address, HttpStatus.SEE_OTHER);
    }

    /** One answer for every link that does not work, so that nobody can tell why. */
    void showGone(Context ctx) {
        ctx.status(HttpStatus.NOT_FOUND);
        show(ctx, "link-gone", Map.of());
    }
}
