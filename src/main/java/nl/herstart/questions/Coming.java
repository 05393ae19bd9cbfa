package nl.herstart.questions;

import static nl.herstart.questions.Asking.choice;
import static nl.herstart.questions.Questions.listed;

import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import nl.herstart.calculator.situation.Period;
import nl.herstart.questions.Question.Control;

/** Something that comes or goes within the year: with a first and a last month, one of which at least is told. */
final class Coming {

    private static final String YES = "ja";
    private static final int JANUARY = 1;

    private final Question<String> comes;
    private final Question<YearMonth> first;
    private final Question<YearMonth> last;

    private Coming(Question<String> comes, Question<YearMonth> first, Question<YearMonth> last) {
        this.comes = comes;
        this.first = first;
        this.last = last;
    }

    /** Takes its questions up in the catalogue. */
    static Coming of(String field, Page page) {
        return of(choice(field + "-jaar", page, Control.BOX, YES).orNothing(), field, page);
    }

    /**
     * Takes its questions up in the catalogue.
     *
     * @param comes the box
     */
    static Coming of(Question<String> comes, String field, Page page) {
        return new Coming(
                listed(comes),
                listed(Asking.month(field + "-vanaf", page)
                        .after(comes.field(), YES)
                        .orNothing()),
                listed(Asking.month(field + "-tot", page)
                        .after(comes.field(), YES)
                        .orNothing()));
    }

    /** The same about one child. */
    Coming about(int child) {
        return new Coming(comes.about(child), first.about(child), last.about(child));
    }

    String field() {
        return comes.field();
    }

    String lastField() {
        return last.field();
    }

    /** Its months in a year; empty when it is there all year. */
    Optional<Period> period(Interview interview, Year year) {
        if (interview.offer(comes).isEmpty()) {
            return Optional.empty();
        }
        var from = interview.offer(first);
        var through = interview.offer(last);
        if (from.isEmpty() && through.isEmpty()) {
            interview.refuse(comes.field(), "geenMaanden");
            return Optional.empty();
        }
        if (from.filter(month -> Year.from(month).isAfter(year)).isPresent()) {
            int comesIn = from.get().getYear();
            interview.refuseForYear(first.field(), start -> start.getValue() >= comesIn, "pasLater");
            return Optional.empty();
        }
        return through(interview, through, last.field(), year)
                .map(end -> new Period(
                        from.filter(month -> Year.from(month).equals(year))
                                .map(YearMonth::getMonthValue)
                                .orElse(JANUARY),
                        end))
                .filter(months -> !months.isWholeYear());
    }

    /** The last month in a year of what may have an end; empty, and refused, when that is over before it. */
    static Optional<Integer> through(Interview interview, Optional<YearMonth> last, String field, Year year) {
        if (last.filter(month -> Year.from(month).isBefore(year)).isPresent()) {
            int goesIn = last.get().getYear();
            interview.refuseForYear(field, start -> start.getValue() <= goesIn, "alVoorbij");
            return Optional.empty();
        }
        return Optional.of(last.filter(month -> Year.from(month).equals(year))
                .map(YearMonth::getMonthValue)
                .orElse(Period.WHOLE_YEAR.through()));
    }
}
