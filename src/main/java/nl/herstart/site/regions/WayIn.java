package nl.herstart.site.regions;

import java.util.List;
import java.util.Map;
import nl.herstart.platform.markdown.Source;
import nl.herstart.platform.web.FormReader;
import nl.herstart.platform.web.Parsed.Invalid;

/**
 * What the template {@code regions/wijzer} sees:
 *
 * <ul>
 *   <li>{@code form}: what was typed and what is wrong with it
 *   <li>{@code question}: what to choose from, empty when there is nothing to choose
 *   <li>{@code options}: the choices, each a {@code value} and a {@code label}
 *   <li>{@code fromList}: whether the visitor has to look up the gemeente in the list of all
 *   <li>{@code gemeenten}: all of them, as options
 *   <li>{@code regions}: all of them by name; {@code map}: the same from north to south, each with its {@code tile}
 *   <li>{@code sources}: where the tables come from
 * </ul>
 */
final class WayIn {

    /** The field for a postcode or a name. */
    static final String TYPED = "waar";

    /** The field for what was chosen from what we offered. */
    static final String CHOSEN = "keuze";

    /** Sent along by the form that offers a choice. */
    static final String ASKED = "gevraagd";

    private final Regions regions;
    private final List<Source> sources;

    WayIn(Regions regions, List<Source> sources) {
        this.regions = regions;
        this.sources = sources;
    }

    /** Without a question. */
    Map<String, Object> of(Invalid<Destination> form) {
        return of(form, "", List.of(), false);
    }

    /** After an answer that leads nowhere yet; notes in the form what is wrong, if anything is. */
    Map<String, Object> of(FormReader form, Answer answer) {
        var question = "";
        var options = List.<Destination>of();
        if (answer instanceof Answer.Shared shared) {
            question = "Postcode %s ligt in meer gemeenten. In welke woon je?".formatted(shared.digits());
            options = shared.destinations();
        } else if (answer instanceof Answer.Several several) {
            question = "Deze naam hoort bij meer plekken. Welke bedoel je?";
            options = several.destinations();
        } else if (answer instanceof Answer.Nearly nearly) {
            form.refuse(TYPED, "We kennen deze naam niet. Kijk of hij goed gespeld is.");
            question = "Bedoel je een van deze?";
            options = nearly.destinations();
        } else if (answer instanceof Answer.UnknownPostcode unknown) {
            form.refuse(
                    TYPED,
                    "We weten niet waar postcode %s ligt. Misschien is het een postbus of een nieuwe wijk. Kies hieronder je gemeente."
                            .formatted(unknown.digits()));
        } else if (answer instanceof Answer.NoPostcode) {
            form.refuse(TYPED, "Een postcode heeft vier cijfers, zoals 1234. De letters mogen erbij: 1234 AB.");
        } else {
            form.refuse(
                    TYPED, "We kennen geen gemeente of plaats met deze naam. Vul je postcode in, of kies op de kaart.");
        }
        return of(form.invalid(), question, options, answer instanceof Answer.UnknownPostcode);
    }

    private Map<String, Object> of(
            Invalid<Destination> form, String question, List<Destination> options, boolean fromList) {
        return Map.of(
                "form", form,
                "question", question,
                "options", options,
                "fromList", fromList,
                "gemeenten",
                        regions.gemeenten().stream().map(Gemeente::destination).toList(),
                "regions", regions.all(),
                "map", regions.onTheMap(),
                "sources", sources);
    }
}
