package nl.herstart.site.caseload;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.herstart.desk.DeskDoor;
import nl.herstart.desk.Role;
import nl.herstart.desk.Viewer;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.registry.casefile.Reply.Done;
import nl.herstart.registry.casefile.Reply.Refused;
import nl.herstart.registry.person.Registration;
import nl.herstart.registry.region.Region;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.registry.work.Cases;
import nl.herstart.value.Language;

/** To add somebody who called or stands at the counter, after what she agrees to was read to her. */
final class AddPage {

    static final String ADDRESS = "/beheer/nieuw";

    private final Cases cases;
    private final RegionMap regions;
    private final DeskDoor door;
    private final DeskWords words;
    private final SpokenConsent consent;

    AddPage(Cases cases, RegionMap regions, DeskDoor door, DeskWords words, SpokenConsent consent) {
        this.cases = cases;
        this.regions = regions;
        this.door = door;
        this.words = words;
        this.consent = consent;
    }

    void addTo(Set<Role> roles) {
        door.get(ADDRESS, roles, (ctx, viewer) -> show(ctx, viewer, Parsed.filledIn(Map.of("spreekt", "nl"))));
        door.post(ADDRESS, roles, this::add);
    }

    private void add(Context ctx, Viewer viewer) {
        read(FormReader.of(ctx.formParamMap()), viewer)
                .handle(invalid -> again(ctx, viewer, invalid), registration -> keep(ctx, viewer, registration));
    }

    private Parsed<Registration> read(FormReader form, Viewer viewer) {
        if (!form.field("toestemming").ticked()) {
            form.refuse("toestemming", words.say("toestemming.leeg"));
        }
        form.field("hoe").required(words.say("hoe.leeg")).choice(SpokenConsent.Way.class);
        var read = PersonForm.read(form, Language.DUTCH);
        if (read instanceof Parsed.Valid<Registration> valid) {
            var region = regions.of(valid.value().postcode());
            if (region.isEmpty()) {
                form.refuse("postcode", words.say("postcode.onbekend"));
            } else if (!viewer.worksIn(region.get().slug())) {
                form.refuse(
                        "postcode", words.say("postcode.elders", region.get().name()));
            }
            return form.parsed(valid::value);
        }
        return read;
    }

    private void keep(Context ctx, Viewer viewer, Registration registration) {
        var region = regions.of(registration.postcode()).map(Region::slug).orElseThrow();
        var way = FormReader.of(ctx.formParamMap()).field("hoe").choice(SpokenConsent.Way.class);
        var added = cases.add(viewer, region, registration, consent.given(way.orElseThrow()));
        if (added.reply() instanceof Done) {
            ctx.redirect(Press.base(added.person().orElseThrow()) + "?gedaan=nieuw#kop", HttpStatus.SEE_OTHER);
        } else if (added.reply() instanceof Refused refused) {
            var form = FormReader.of(ctx.formParamMap()).<Object>invalid();
            again(ctx, viewer, form.withError(Invalid.WHOLE_FORM, words.word("bezwaar", refused.why())));
        } else {
            throw new NotFoundResponse();
        }
    }

    private void again(Context ctx, Viewer viewer, Invalid<?> form) {
        ctx.status(HttpStatus.UNPROCESSABLE_CONTENT);
        show(ctx, viewer, form);
    }

    private void show(Context ctx, Viewer viewer, Invalid<?> form) {
        var model = new HashMap<String, Object>();
        model.put("form", form);
        model.put("spoken", PersonForm.spoken(words));
        model.put("consent", consent.text());
        door.show(ctx, viewer, "caseload/new", model);
    }
}
