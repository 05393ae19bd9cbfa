package nl.herstart.site.caseload;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.herstart.desk.Doing;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.FormReader;
import nl.herstart.registry.casefile.Seen;
import nl.herstart.registry.person.PersonId;

/**
 * What somebody asked of the page of a person, by a link or a button.
 *
 * @param version of the case as it was when the form was made; nought when a link was followed
 * @param place where in the list they came from
 */
record Press(Context ctx, Viewer viewer, PersonId person, long version, ListPlace place) {

    /** The address of a person; what follows on it is what is done. */
    static final String ADDRESS = "/beheer/aanmelding/{persoon}";

    private static final Pattern OF_SOMEBODY = Pattern.compile("/beheer/aanmelding/([0-9a-f]{32})/([a-z-]+)");
    private static final int LONGEST_VERSION = 18;

    /** Reads it; an address that can be nobody's is that of nobody. */
    static Press of(Context ctx, Viewer viewer) {
        var person = PersonId.parse(ctx.pathParam("persoon")).orElseThrow(NotFoundResponse::new);
        return new Press(ctx, viewer, person, version(ctx), ListPlace.of(text(ctx, "lijst"), viewer));
    }

    private static long version(Context ctx) {
        var text = text(ctx, "versie");
        return text.length() <= LONGEST_VERSION && text.matches("[0-9]+") ? Long.parseLong(text) : 0;
    }

    private static String text(Context ctx, String name) {
        return Optional.ofNullable(ctx.formParam(name))
                .or(() -> Optional.ofNullable(ctx.queryParam(name)))
                .orElse("");
    }

    /** What is done at an address of somebody, in words and without a name. */
    static Optional<Doing> doing(String address, DeskWords words) {
        var found = OF_SOMEBODY.matcher(address);
        return found.matches()
                ? words.find("wens." + found.group(2))
                        .map(what -> new Doing(
                                what,
                                words.say("aanmelding", PersonView.number(found.group(1))),
                                ADDRESS.replace("{persoon}", found.group(1)),
                                name -> words.find("veld." + name).orElse(name)))
                : Optional.empty();
    }

    /** What they saw before they pressed. */
    Seen seen() {
        return new Seen(person, version);
    }

    FormReader form() {
        return FormReader.of(ctx.formParamMap());
    }

    /** Where everything about this person begins. */
    String base() {
        return base(person);
    }

    static String base(PersonId person) {
        return ADDRESS.replace("{persoon}", person.text());
    }

    boolean comesFromList() {
        return text(ctx, "naar").equals("lijst");
    }

    /** On to the page of the person, at its heading, with a word about what was done. */
    void goToPerson(String done) {
        ctx.redirect(base() + "?lijst=" + place.text() + "&gedaan=" + done + "#kop", HttpStatus.SEE_OTHER);
    }

    /** Back to the list, at the row of the person. */
    void goToList(String done) {
        ctx.redirect(place.href() + "&gedaan=" + done + "#r-" + person.text(), HttpStatus.SEE_OTHER);
    }
}
