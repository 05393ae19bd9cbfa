package nl.herstart.vacancy.holidays;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.herstart.vacancy.HolidayRegion;

/**
 * One holiday in some regions.
 *
 * @param schoolYear such as {@code 2026-2027}
 * @param first a day without school, and {@code last} the last one
 */
public record SchoolHoliday(
        String schoolYear, Name name, Set<HolidayRegion> regions, LocalDate first, LocalDate last, Known known) {

    public SchoolHoliday {
        regions = Set.copyOf(regions);
    }

    /** Which it is, in the order of the school year. */
    public enum Name {
        HERFST("herfst"),
        KERST("kerst"),
        VOORJAAR("voorjaar"),
        MEI("mei"),
        /** A second week, which many schools take before or behind the one that binds. */
        MEI_TWEEDE("mei-tweede"),
        ZOMER("zomer");

        private final String written;

        Name(String written) {
            this.written = written;
        }

        /** As the sheet and our sentences call it. */
        public String written() {
            return written;
        }

        /** Whether each school has to keep to it. */
        public boolean binds() {
            return this == KERST || this == MEI || this == ZOMER;
        }

        static Optional<Name> of(String written) {
            return Arrays.stream(values())
                    .filter(each -> each.written.equals(written))
                    .findFirst();
        }
    }

    /** How we know it. */
    public enum Known {
        GOVERNMENT("rijksoverheid"),
        TWO_SOURCES("twee bronnen"),
        ONE_SOURCE("een bron");

        private final String written;

        Known(String written) {
            this.written = written;
        }

        /** As the sheet and our sentences call it. */
        public String written() {
            return written.replace(' ', '-');
        }

        static Optional<Known> of(String written) {
            return Arrays.stream(values())
                    .filter(each -> each.written.equals(written))
                    .findFirst();
        }
    }
}
