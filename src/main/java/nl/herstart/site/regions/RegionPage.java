package nl.herstart.site.regions;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herstart.agreement.Covenant;
import nl.herstart.platform.markdown.Source;
import nl.herstart.registry.region.Promise;
import nl.herstart.value.EmailAddress;

/**
 * What the template {@code regions/region} sees:
 *
 * <ul>
 *   <li>{@code region}: the region, with its {@code title} and its {@code gemeenten}
 *   <li>{@code offices}: those we are sure of; none is usual
 *   <li>{@code allOffices}: the site where every Werkcentrum can be found, as a link
 *   <li>{@code checkedOn} and {@code overdue}: the day on which staff last looked, and whether that is too long ago
 *   <li>{@code follows}: what follows when somebody registers, a sentence
 *   <li>{@code answering}: whether people of this region can register
 *   <li>{@code phones}: where they can call who promised to call them, one number or none
 *   <li>{@code post}: where mistakes can be mailed to, one address or none
 *   <li>{@code agreed}: the covenants of the region, each with a {@code name}, an {@code address} and {@code history}, the moment it
 *       tells of when it is over
 *   <li>{@code sources}: where the tables come from
 * </ul>
 *
 * @param post an address that answers, if there is one
 */
record RegionPage(Optional<EmailAddress> post, List<Source> sources) {

    private static final URI ALL_OFFICES = URI.create("https://www.werkcentrum.nl");

    Map<String, Object> of(Region region, Checked checked, List<Covenant> agreed, LocalDate today) {
        var model = new HashMap<String, Object>(Map.of(
                "region",
                region,
                "offices",
                checked.offices(),
                "allOffices",
                ALL_OFFICES,
                "checkedOn",
                checked.day(),
                "overdue",
                checked.isOverdueOn(today),
                "follows",
                follows(checked.follow()),
                "answering",
                checked.isAnswering(),
                "phones",
                checked.follow().phone().stream().toList(),
                "post",
                post.stream().toList(),
                "sources",
                sources));
        model.put("agreed", agreed.stream().map(RegionPage::agreed).toList());
        return model;
    }

    /** A covenant in a line. */
    record Agreed(String name, String address, String history) {}

    private static Agreed agreed(Covenant covenant) {
        return new Agreed(
                covenant.terms().name(),
                "/afspraken/" + covenant.id(),
                covenant.terms().history().orElse(""));
    }

    private static String follows(Follow follow) {
        return follow.promise()
                .map(promise -> Regions.TEXTS.say("volgt.belofte", promise.answeredBy(), workingDays(promise)))
                .or(() -> follow.elsewhere().map(name -> Regions.TEXTS.say("volgt.elders", name)))
                .orElseGet(() -> Regions.TEXTS.say("volgt.niets"));
    }

    private static String workingDays(Promise promise) {
        int days = promise.workingDays();
        return days == 1 ? Regions.TEXTS.say("werkdag") : Regions.TEXTS.say("werkdagen", days);
    }
}
