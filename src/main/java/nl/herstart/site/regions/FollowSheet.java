package nl.herstart.site.regions;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.herstart.platform.yaml.Part;
import nl.herstart.registry.region.Promise;
import nl.herstart.value.EmailAddress;
import nl.herstart.value.OfficePhone;

/** Reads what the part of a region says of what follows when somebody registers. */
final class FollowSheet {

    static final String PROMISE = "promise";
    static final String ELSEWHERE = "elsewhere";

    private static final Set<String> OF_A_PROMISE = Set.of("answered-by", "working-days");
    private static final Set<String> PERHAPS_OF_A_PROMISE = Set.of("until", "closed", "phone", "digest-to");

    /** A longer wait is no promise. */
    private static final int MOST_DAYS = 20;

    private static final LocalTime FIVE = LocalTime.of(17, 0);
    private static final LocalTime EARLIEST = LocalTime.of(9, 0);
    private static final LocalTime LATEST = LocalTime.of(22, 0);

    private FollowSheet() {}

    /** Of a region; its part may have more keys. */
    static Follow read(Part region) {
        var promise = region.at(PROMISE);
        var elsewhere = region.at(ELSEWHERE);
        if (promise.isThere() && elsewhere.isThere()) {
            elsewhere.wrong("een regio heeft promise of elsewhere, niet allebei");
        }
        return new Follow(
                promise.isThere() ? Optional.of(promise(promise)) : Optional.empty(),
                promise.at("phone").perhaps(OfficePhone::parse, "phone is geen telefoonnummer zoals 053-123 45 67"),
                elsewhere.isThere() ? Optional.of(elsewhere.text()) : Optional.empty());
    }

    private static Promise promise(Part part) {
        var promise = part.with(OF_A_PROMISE, PERHAPS_OF_A_PROMISE);
        return new Promise(
                promise.at("answered-by").text(),
                promise.at("working-days")
                        .as(
                                FollowSheet::days,
                                "working-days is geen heel getal van 1 tot en met " + MOST_DAYS,
                                MOST_DAYS),
                promise.at("until")
                        .perhaps(FollowSheet::time, "until is geen tijd van 09:00 tot en met 22:00, zoals 17:00")
                        .orElse(FIVE),
                closed(promise.at("closed")),
                promise.at("digest-to").perhaps(EmailAddress::parse, "digest-to is geen e-mailadres"));
    }

    private static Set<LocalDate> closed(Part part) {
        var days = new LinkedHashSet<LocalDate>();
        for (var each : part.list("een dag")) {
            var day = each.day();
            if (!day.equals(LocalDate.EPOCH) && !days.add(day)) {
                each.wrong("de dag " + day + " staat er twee keer");
            }
        }
        return days;
    }

    private static Optional<Integer> days(String text) {
        try {
            return Optional.of(Integer.valueOf(text)).filter(days -> days >= 1 && days <= MOST_DAYS);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text)).filter(time -> !time.isBefore(EARLIEST) && !time.isAfter(LATEST));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
