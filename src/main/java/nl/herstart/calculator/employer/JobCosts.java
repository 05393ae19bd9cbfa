package nl.herstart.calculator.employer;

import java.util.stream.Stream;
import nl.herstart.value.Euro;

/**
 * What a job costs a month, averaged over the year; each amount is whole cents.
 *
 * @param loon the gross wage
 * @param vakantiebijslag a twelfth of what is due in the year
 */
public record JobCosts(
        Euro loon, Euro vakantiebijslag, Euro awf, Euro aof, Euro opslagKinderopvang, Euro whk, Euro zvw) {

    private static final int MONTHS = 12;

    /** The premiums together. */
    public Euro premiums() {
        return Euro.sum(awf, aof, opslagKinderopvang, whk, zvw);
    }

    /** All of it. */
    public Euro total() {
        return Euro.sum(loon, vakantiebijslag, premiums());
    }

    /** The same of twelve months. */
    public JobCosts perYear() {
        var year = Stream.of(loon, vakantiebijslag, awf, aof, opslagKinderopvang, whk, zvw)
                .map(each -> each.times(MONTHS))
                .toList();
        return new JobCosts(year.get(0), year.get(1), year.get(2), year.get(3), year.get(4), year.get(5), year.get(6));
    }
}
