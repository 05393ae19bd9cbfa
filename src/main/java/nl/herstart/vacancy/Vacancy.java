package nl.herstart.vacancy;

import java.util.List;
import java.util.stream.Stream;

/**
 * Work, as its employer tells it; what everybody may see once it is approved.
 *
 * @param title what one will do, in a few words
 * @param work what is done: a few tasks, one a line
 * @param counts what one must be able to do in the first week, one to five lines
 */
public record Vacancy(
        Kind kind,
        String title,
        Sector sector,
        String work,
        List<String> counts,
        WorkWeek week,
        Place place,
        Wage wage,
        Contract contract,
        More more) {

    public Vacancy {
        counts = List.copyOf(counts);
    }

    /** Every text that an employer typed, to look for words and links in. */
    public Stream<String> texts() {
        return Stream.of(
                        Stream.of(title, work),
                        counts.stream(),
                        Stream.of(
                                wage.cao(),
                                contract.lender(),
                                more.learning(),
                                more.evc(),
                                more.trialDay(),
                                more.reach(),
                                more.lifting(),
                                more.home()))
                .flatMap(texts -> texts)
                .filter(text -> !text.isEmpty());
    }
}
