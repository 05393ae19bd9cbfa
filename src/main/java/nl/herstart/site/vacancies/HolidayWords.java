package nl.herstart.site.vacancies;

import java.util.Map;
import java.util.Objects;
import nl.herstart.platform.words.Texts;
import nl.herstart.vacancy.holidays.SchoolHoliday;
import nl.herstart.vacancy.holidays.SchoolHoliday.Known;
import nl.herstart.value.Language;

/** School holidays in words. */
final class HolidayWords {

    private final Map<Language, Texts> words;

    HolidayWords(Map<Language, Texts> words) {
        this.words = words;
    }

    /** {@code Kerstvakantie: 19 december 2026 tot en met 3 januari 2027}, and how sure that is when nobody official says it. */
    String line(SchoolHoliday holiday, Language language) {
        var texts = Objects.requireNonNull(words.get(language));
        var dates = texts.say("schoolvakantie." + holiday.name().written(), holiday.first(), holiday.last());
        return holiday.known() == Known.GOVERNMENT ? dates : dates + " " + known(holiday, language);
    }

    /** {@code 19 december 2026 tot en met 3 januari 2027}. */
    String dates(SchoolHoliday holiday, Language language) {
        return Objects.requireNonNull(words.get(language)).say("datums", holiday.first(), holiday.last());
    }

    /** How we know it; empty when the government says it. */
    String known(SchoolHoliday holiday, Language language) {
        return holiday.known() == Known.GOVERNMENT
                ? ""
                : Objects.requireNonNull(words.get(language))
                        .say("zeker." + holiday.known().written());
    }
}
