package nl.herstart.site.regions;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.platform.markdown.Source;

/**
 * What the template {@code regions/guide} sees:
 *
 * <ul>
 *   <li>{@code title}: what the page is called
 *   <li>{@code form}: what was typed and what is wrong with it
 *   <li>{@code question}: what to choose from, empty when there is nothing to choose
 *   <li>{@code options}: the choices, each a {@code value} and a {@code label}
 *   <li>{@code fromList}: whether the visitor has to look up the gemeente in the list of all
 *   <li>{@code gemeenten}: all of them, as options
 *   <li>{@code regions}: all of them by name; {@code map}: the same from north to south, each with its {@code tile}
 *   <li>{@code answering}: the regions of which people can register
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

    /** What this room says to a visitor; it speaks Dutch only. */
    private final Regions regions;

    private final Supplier<Offices> offices;
    private final List<Source> sources;

    WayIn(Regions regions, Supplier<Offices> offices, List<Source> sources) {
        this.regions = regions;
        this.offices = offices;
        this.sources = sources;
    }

    /** Without a question. */
    Map<String, Object> of(Invalid<Destination> form) {
        return of(form, "", List.of(), false);
    }

    /** After an answer that leads nowhere yet; notes in the form what is wrong, if anything is. */
    Map<String, Object> of(FormReader form, Answer answer) {
        refuse(form, answer);
        boolean fromList = answer instanceof Answer.UnknownPostcode;
        return of(form.invalid(), question(answer), answer.destinations(), fromList);
    }

    private static void refuse(FormReader form, Answer answer) {
        if (answer instanceof Answer.Nearly) {
            form.refuse(CHOSEN, Regions.TEXTS.say("naam-bijna"));
        } else if (answer instanceof Answer.UnknownPostcode unknown) {
            form.refuse(CHOSEN, Regions.TEXTS.say("postcode-onbekend", unknown.digits()));
        } else if (answer instanceof Answer.NoPostcode) {
            form.refuse(TYPED, Regions.TEXTS.say("geen-postcode"));
        } else if (answer instanceof Answer.UnknownName) {
            form.refuse(TYPED, Regions.TEXTS.say("naam-onbekend"));
        }
    }

    private static String question(Answer answer) {
        if (answer instanceof Answer.Shared shared) {
            return Regions.TEXTS.say("vraag.meer-gemeenten", shared.digits());
        }
        if (answer instanceof Answer.Several) {
            return Regions.TEXTS.say("vraag.meer-plekken");
        }
        return answer instanceof Answer.Nearly ? Regions.TEXTS.say("vraag.bijna") : "";
    }

    private Map<String, Object> of(
            Invalid<Destination> form, String question, List<Destination> options, boolean fromList) {
        return Map.of(
                "title",
                Regions.TEXTS.say("wegwijzer.titel"),
                "form",
                form,
                "question",
                question,
                "options",
                options,
                "fromList",
                fromList,
                "gemeenten",
                regions.gemeenten().stream().map(Gemeente::destination).toList(),
                "regions",
                regions.all(),
                "map",
                regions.onTheMap(),
                "answering",
                regions.all().stream()
                        .filter(region -> offices.get().in(region).isAnswering())
                        .toList(),
                "sources",
                sources);
    }
}
