package nl.herstart.site.registration;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.form.Parsed.Valid;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.person.Registration;
import nl.herstart.registry.region.Promise;
import nl.herstart.registry.region.Region;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.value.Postcode;

/**
 * The form as far as it was filled in.
 *
 * @param errors field to what is wrong with it, empty fields that must be filled in included
 * @param registration there when nothing is wrong
 * @param region where the postcode lies
 */
record Filled(
        Answers answers, Map<String, String> errors, Optional<Registration> registration, Optional<Region> region) {

    static Filled of(Answers answers, RegionMap regions, Texts texts) {
        return of(answers, RegistrationForm.parse(answers, texts), regions, texts);
    }

    /** The same of a change, which asks no consent again. */
    static Filled change(Answers answers, RegionMap regions, Texts texts) {
        return of(answers, RegistrationForm.parseChange(answers, texts), regions, texts);
    }

    private static Filled of(Answers answers, Parsed<Registration> parsed, RegionMap regions, Texts texts) {
        var errors = new LinkedHashMap<String, String>();
        if (parsed instanceof Invalid<Registration> invalid) {
            errors.putAll(invalid.errors());
        }
        var region =
                Postcode.parse(answers.typed().getOrDefault("postcode", "")).flatMap(regions::of);
        if (region.isEmpty()) {
            errors.putIfAbsent("postcode", texts.say("postcode.onbekend"));
        }
        var registration = parsed instanceof Valid<Registration> valid && errors.isEmpty()
                ? Optional.of(valid.value())
                : Optional.<Registration>empty();
        return new Filled(answers, errors, registration, region);
    }

    /** What the region of the postcode promises. */
    Optional<Promise> promise() {
        return region.flatMap(Region::promise);
    }

    boolean isRight(Page page) {
        return errors.keySet().stream().noneMatch(page::owns);
    }

    Optional<Page> firstWrong() {
        return Arrays.stream(Page.values()).filter(page -> !isRight(page)).findFirst();
    }

    /** The first page on which something was filled in that is wrong; the address is asked anew where it matters. */
    Optional<Page> firstWrongAnswer() {
        return Arrays.stream(Page.values())
                .filter(page -> errors.keySet().stream()
                        .anyMatch(field ->
                                page.owns(field) && answers.fields().containsKey(field) && !field.equals("email")))
                .findFirst();
    }

    /** The form as it was typed. */
    Invalid<Registration> asTyped() {
        return new Invalid<>(answers.typed(), Map.of());
    }

    /** The same with what is wrong on this page. */
    Invalid<Registration> withErrorsOn(Page page) {
        var here = new LinkedHashMap<>(errors);
        here.keySet().removeIf(field -> !page.owns(field));
        return new Invalid<>(answers.typed(), here);
    }
}
