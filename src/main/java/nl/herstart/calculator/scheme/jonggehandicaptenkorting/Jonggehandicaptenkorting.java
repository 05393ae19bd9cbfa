package nl.herstart.calculator.scheme.jonggehandicaptenkorting;

import java.util.List;
import nl.herstart.calculator.parameter.LawBook;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.sum.Line;
import nl.herstart.calculator.sum.Step;
import nl.herstart.calculator.sum.Tally;
import nl.herstart.value.Euro;

/** The credit of who has a right to wajong, below the AOW age. Basis: Wet IB 2001, artikel 8.16a. */
public final class Jonggehandicaptenkorting {

    /** How it comes about, a year. */
    public enum By implements Step {
        KORTING
    }

    private final JonggehandicaptenkortingParameters parameters;

    /** The law of one year. */
    public Jonggehandicaptenkorting(LawBook book) {
        this.parameters = book.read(JonggehandicaptenkortingParameters.class);
    }

    /** The credit of one adult, whole euros a year; also in full for who has wajong in one month, or of nil. */
    public Euro korting(Person person) {
        return person.hasWajong() ? parameters.korting() : Euro.ZERO;
    }

    /** How it comes about; nothing without wajong. */
    public List<Tally> tallies(Person person) {
        var korting = korting(person);
        return korting.isZero() ? List.of() : List.of(Tally.of(Line.of(By.KORTING, korting)));
    }
}
