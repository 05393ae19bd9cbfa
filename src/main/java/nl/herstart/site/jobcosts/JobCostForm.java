package nl.herstart.site.jobcosts;

import java.util.List;
import java.util.Map;
import nl.herstart.calculator.employer.JobOffer;
import nl.herstart.calculator.employer.JobOffer.Contract;
import nl.herstart.calculator.employer.JobOffer.Size;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;

/** Reads the facts of a job from an address. */
final class JobCostForm {

    static final String HOURS = "uren";
    static final String WAGE = "uurloon";
    static final String WEEKS = "weken";

    private static final String CONTRACT = "contract";
    private static final String SIZE = "bedrijf";

    private static final Hours FEWEST_HOURS = Hours.of(1);
    private static final Hours MOST_HOURS = Hours.of(60);
    private static final Euro HIGHEST_WAGE = Euro.of(250);
    private static final int WEEKS_A_YEAR = 52;

    private JobCostForm() {}

    /**
     * The job, or what is wrong with it.
     *
     * @param minimum the least wage an hour
     */
    static Parsed<JobOffer> parse(Map<String, List<String>> fields, Euro minimum, Texts texts) {
        var form = FormReader.of(fields);
        var hours = form.field(HOURS).required(texts.say("uren.leeg")).hours(FEWEST_HOURS, MOST_HOURS);
        var wage = form.field(WAGE).required(texts.say("uurloon.leeg")).amount(Euro.of(1), HIGHEST_WAGE);
        if (wage.filter(amount -> amount.isLessThan(minimum)).isPresent()) {
            form.refuse(WAGE, texts.say("uurloon.minimum", minimum));
        }
        var weeks = form.field(WEEKS).wholeNumber(1, WEEKS_A_YEAR);
        var contract = form.field(CONTRACT).choice(Contract.class);
        var size = form.field(SIZE).choice(Size.class);
        return form.parsed(() -> new JobOffer(
                hours.orElseThrow(),
                wage.orElseThrow(),
                weeks.orElse(WEEKS_A_YEAR),
                contract.orElse(Contract.VAST),
                size.orElse(Size.KLEIN)));
    }

    /** Whether anything of a job stands in an address. */
    static boolean isIn(Map<String, List<String>> fields) {
        return fields.keySet().stream().anyMatch(List.of(HOURS, WAGE)::contains);
    }

    /** What was typed, with what we took for what was left open. */
    static Parsed.Invalid<JobOffer> answered(Map<String, List<String>> fields, JobOffer offer) {
        var entered = FormReader.of(fields).entered();
        entered.put(CONTRACT, FormField.choiceName(offer.contract()));
        entered.put(SIZE, FormField.choiceName(offer.size()));
        entered.put(WEEKS, String.valueOf(offer.paidWeeks()));
        return Parsed.filledIn(entered);
    }

    /** An example, for who comes without a job in mind. */
    static Parsed.Invalid<JobOffer> example() {
        return Parsed.filledIn(Map.of(CONTRACT, "vast", SIZE, "klein", WEEKS, String.valueOf(WEEKS_A_YEAR)));
    }
}
