package nl.herstart.site.vacancies;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herstart.platform.mail.Mail;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.secret.RandomToken;
import nl.herstart.vacancy.Alert;
import nl.herstart.vacancy.Alerts;

/** Each Monday at eight, and later when nothing ran then: mails each search what was put up since it was looked after last. */
final class WeeklyMail {

    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final int AT_A_TIME = 100;
    private static final int MOST_NEW = 30;

    private final Room room;
    private final Alerts alerts;
    private final Mails mails;

    WeeklyMail(Room room, Alerts alerts, Mails mails) {
        this.room = room;
        this.alerts = alerts;
        this.mails = mails;
    }

    /** Mails what is due now. */
    void run() {
        var now = ZonedDateTime.now(room.clock());
        boolean tooEarly =
                now.getDayOfWeek() == DayOfWeek.MONDAY && now.toLocalTime().isBefore(EIGHT);
        if (!tooEarly) {
            var week = "%04d-W%02d"
                    .formatted(now.get(IsoFields.WEEK_BASED_YEAR), now.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            for (var alert : alerts.waitingIn(week, AT_A_TIME)) {
                alerts.lookedAfter(alert, week, now.toLocalDate(), token -> mail(alert, token));
            }
        }
    }

    /** What was put up today is for the next time, when the day is over. */
    private Optional<Mail> mail(Alert alert, RandomToken token) {
        var query = VacancyQuery.in(filters(alert.query()), room.places());
        var cards = room.open().list(query.filter(), 0, MOST_NEW).vacancies().stream()
                .filter(open -> !open.posted().isBefore(alert.seenUntil())
                        && open.posted().isBefore(room.today()))
                .map(open -> room.cards().of(open, alert.language()))
                .toList();
        return cards.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        mails.news(alert, cards, query.behind(Roots.address(alert.language(), ListPages.LIST)), token));
    }

    /** A query as it was kept: with its question mark, or empty. */
    static Map<String, List<String>> filters(String query) {
        var filters = new LinkedHashMap<String, List<String>>();
        for (var part : query.replaceFirst("^\\?", "").split("&", -1)) {
            int sign = part.indexOf('=');
            if (sign > 0) {
                filters.computeIfAbsent(part.substring(0, sign), none -> new ArrayList<>())
                        .add(URLDecoder.decode(part.substring(sign + 1), StandardCharsets.UTF_8));
            }
        }
        return filters;
    }
}
