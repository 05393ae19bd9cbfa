package nl.herstart.site.registration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.herstart.platform.words.Texts;
import nl.herstart.registry.person.Reach;
import nl.herstart.registry.region.Answering;
import nl.herstart.registry.region.Promise;
import nl.herstart.registry.region.Region;
import nl.herstart.value.WorkingDays;

/** What a region promises to who registers, in words: the form, the page after it and the mails take it from here. */
final class PromiseWords {

    private final Clock clock;

    PromiseWords(Clock clock) {
        this.clock = clock;
    }

    /** Who answers and within how many working days, such as for who only thinks of registering. */
    String general(Promise promise, Texts texts) {
        return texts.say("belofte", promise.answeredBy(), workingDays(promise, texts));
    }

    /** By which day somebody answers who registers now. */
    String today(Promise promise, Texts texts) {
        return texts.say("belofte.vandaag", texts.language().weekday(dueDay(promise, clock.instant())));
    }

    /** Who answers, and by which day, to who confirmed a registration just now. */
    String confirmed(Promise promise, Texts texts) {
        return texts.say(
                "belofte.bevestigd", promise.answeredBy(), texts.language().weekday(dueDay(promise, clock.instant())));
    }

    /** Who answers this person, by which day, and in the way they chose. */
    String to(Answering answering, Reach reach, Texts texts) {
        return to(answering.promise(), reach, texts, answering.due());
    }

    /** The same of a promise that was made before. */
    String to(Promise promise, Reach reach, Texts texts, Instant due) {
        var key = switch (reach) {
            case BELLEN -> "belofte.bevestigd.bellen";
            case MAILEN -> "belofte.bevestigd.mailen";
            case BELLEN_OF_MAILEN -> "belofte.bevestigd";
        };
        return texts.say(key, promise.answeredBy(), texts.language().weekday(dayOf(due)));
    }

    /** What happens in a region that promises nothing. */
    String nothing(Region region, Texts texts) {
        return region.elsewhere()
                .map(other -> texts.say("geen-belofte.elders", other))
                .orElseGet(() -> texts.say("geen-belofte"));
    }

    private static String workingDays(Promise promise, Texts texts) {
        return promise.workingDays() == 1 ? texts.say("werkdag") : texts.say("werkdagen", promise.workingDays());
    }

    private LocalDate dueDay(Promise promise, Instant received) {
        return dayOf(new WorkingDays(promise.closed()).due(received, promise.workingDays(), promise.until()));
    }

    private LocalDate dayOf(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }
}
