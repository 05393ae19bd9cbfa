package nl.herstart.site.agreements;

import io.javalin.http.Context;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.herstart.agreement.Agreements;
import nl.herstart.agreement.Covenant;
import nl.herstart.platform.form.FormGuard;
import nl.herstart.platform.page.CacheClass;
import nl.herstart.platform.page.Views;
import nl.herstart.registry.region.RegionMap;

/** What all pages of this room share. */
record Room(
        Agreements agreements,
        RegionMap regions,
        AgreementWords words,
        Views views,
        FormGuard guard,
        URI baseUrl,
        Clock clock) {

    static final String HOME = "/afspraken";

    /** Shows a page that is the same for everybody. */
    void show(Context ctx, String template, Map<String, Object> model) {
        CacheClass.CONTENT.applyTo(ctx);
        views.show(ctx, "agreements/" + template, model);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The agreements of these covenants as lines, without the parts of each. */
    List<AgreementLine> lines(List<Covenant> covenants) {
        return covenants.stream()
                .flatMap(covenant ->
                        covenant.agreements().stream().map(agreement -> words.line(covenant, agreement, today())))
                .toList();
    }
}
