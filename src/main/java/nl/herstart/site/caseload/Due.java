package nl.herstart.site.caseload;

import java.time.Instant;
import java.time.ZoneId;
import nl.herstart.registry.casefile.CaseFile;
import nl.herstart.value.WorkingDays;

/**
 * By when something must be done for a person, in words.
 *
 * @param lateness how it looks: late, today, quiet or done
 * @param headline {@code 2 werkdagen te laat}
 * @param on what it is and when: {@code belofte: vrijdag 27 november, 17.00 uur}; empty when nothing is due
 */
record Due(String lateness, String headline, String on) {

    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    static Due of(CaseFile file, Instant now, WorkingDays days, DeskWords words) {
        if (file.closedAt().isPresent()) {
            return new Due(
                    "done",
                    file.outcome().map(each -> words.word("uitkomst", each)).orElse(""),
                    "");
        }
        if (file.frozen().isPresent()) {
            return new Due("quiet", words.say("toestand.bevroren"), "");
        }
        var today = now.atZone(HERE).toLocalDate();
        if (file.restsUntil().filter(today::isBefore).isPresent()) {
            var until = words.day(file.restsUntil().orElseThrow());
            return new Due("quiet", words.say(file.isPaused() ? "rust.tot" : "wacht.tot", until), "");
        }
        var next = file.nextAt().orElse(file.promised().due());
        var on = words.say(
                file.promised().keptAt().isEmpty() ? "voor.belofte" : "voor.stap", words.day(next), words.time(next));
        int left = days.left(now, next);
        if (next.isBefore(now) || next.equals(now)) {
            boolean isToday = next.atZone(HERE).toLocalDate().equals(today) || left == 0;
            return new Due(
                    "late",
                    isToday
                            ? words.say("te-laat.vandaag", words.shortMoment(next, today))
                            : words.say("te-laat.dagen", -left),
                    on);
        }
        boolean isToday = next.atZone(HERE).toLocalDate().equals(today);
        return new Due(
                isToday ? "today" : "quiet",
                isToday ? words.say("voor.vandaag", words.time(next)) : words.say("voor.dagen", left),
                on);
    }
}
