package nl.herstart.site.caseload;

import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.registry.region.Promise;
import nl.herstart.registry.region.Region;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.value.EmailAddress;

/** To whom somebody is handed over, and why. */
final class HandOverForm {

    private static final int LONGEST_NAME = 60;

    private HandOverForm() {}

    /** To another region that answers people who register. */
    record ToRegion(Region region, String reason) {}

    /** To a gemeente, by mail. */
    record ToGemeente(String gemeente, EmailAddress address, String reason) {}

    static Parsed<ToRegion> toRegion(FormReader form, RegionMap regions, StaffWords staff) {
        var region = form.field("naar")
                .required(staff.say("naar.leeg"))
                .text(
                        LONGEST_NAME,
                        slug -> regions.named(slug)
                                .filter(found ->
                                        found.promise().map(Promise::answeredBy).isPresent()),
                        staff.say("bezwaar.regio"));
        var reason = staff.reason(form, "overdracht-reden");
        return form.parsed(() -> new ToRegion(region.orElseThrow(), reason));
    }

    static Parsed<ToGemeente> toGemeente(FormReader form, StaffWords staff) {
        var gemeente =
                form.field("gemeente").required(staff.say("gemeente.leeg")).text(LONGEST_NAME);
        var address = form.field("gemeente-mail")
                .required(staff.say("gemeente-mail.leeg"))
                .text(EmailAddress.MAX_LENGTH, EmailAddress::parse, staff.say("email.fout"));
        var reason = staff.reason(form, "gemeente-reden");
        return form.parsed(() -> new ToGemeente(gemeente.orElseThrow(), address.orElseThrow(), reason));
    }
}
