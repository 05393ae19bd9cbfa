package nl.herstart.site.caseload;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.registry.region.Promise;
import nl.herstart.registry.region.Region;
import nl.herstart.registry.region.RegionMap;
import nl.herstart.value.EmailAddress;

/** To whom somebody is handed over, and why. */
final class HandOverForm {

    private static final int SHORTEST_WORD = 3;
    private static final int LONGEST_NAME = 60;

    private HandOverForm() {}

    /** To another region that answers people who register. */
    record ToRegion(Region region, String reason) {}

    /** To a gemeente, by mail. */
    record ToGemeente(String gemeente, EmailAddress address, String reason) {}

    /** To which region; nothing when it is none that answers. */
    static Optional<Region> region(FormReader form, RegionMap regions, StaffWords staff) {
        return form.field("naar")
                .required(staff.say("naar.leeg"))
                .text(
                        LONGEST_NAME,
                        slug -> regions.named(slug)
                                .filter(found ->
                                        found.promise().map(Promise::answeredBy).isPresent()),
                        staff.say("bezwaar.regio"));
    }

    static Optional<String> gemeente(FormReader form, StaffWords staff) {
        return form.field("gemeente").required(staff.say("gemeente.leeg")).text(LONGEST_NAME);
    }

    static Parsed<ToRegion> toRegion(FormReader form, RegionMap regions, StaffWords staff) {
        var region = region(form, regions, staff);
        var reason = staff.reason(form, "overdracht-reden");
        return form.parsed(() -> new ToRegion(region.orElseThrow(), reason));
    }

    /** An address that does not look like one of the gemeente is asked about once. */
    static Parsed<ToGemeente> toGemeente(FormReader form, StaffWords staff) {
        var gemeente = gemeente(form, staff);
        var address = form.field("gemeente-mail")
                .required(staff.say("gemeente-mail.leeg"))
                .text(EmailAddress.MAX_LENGTH, EmailAddress::parse, staff.say("email.fout"));
        if (gemeente.isPresent()
                && address.isPresent()
                && !form.field("gemeente-zeker").ticked()) {
            var domain = address.get().text().replaceFirst(".*@", "");
            if (!isOf(domain, gemeente.get())) {
                form.refuse("gemeente-zeker", staff.words().say("gemeente-mail.vreemd", gemeente.get(), domain));
            }
        }
        var reason = staff.reason(form, "gemeente-reden");
        return form.parsed(() -> new ToGemeente(gemeente.orElseThrow(), address.orElseThrow(), reason));
    }

    /** Whether the place in an address has a word of the name of the gemeente in it, as those of gemeenten do. */
    private static boolean isOf(String domain, String gemeente) {
        var place = domain.toLowerCase(Locale.ROOT);
        return Pattern.compile("[^\\p{L}]+")
                .splitAsStream(Normalizer.normalize(gemeente, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST_WORD && !word.equals("gemeente"))
                .anyMatch(place::contains);
    }
}
