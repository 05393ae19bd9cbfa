package nl.herstart.site.employers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.employer.JobCosts;
import nl.herstart.calculator.employer.JobOffer;
import nl.herstart.platform.form.FormReader;
import nl.herstart.platform.form.Parsed.Invalid;
import nl.herstart.vacancy.Contract;
import nl.herstart.vacancy.WorkWeek;
import nl.herstart.vacancy.YearForm;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Language;
import nl.herstart.wording.JobCostTexts;

/**
 * What the job of the form costs, beside that form, from the few answers it takes; for an employer that is klein, which the form
 * does not ask.
 *
 * @param month with the fewest hours and the lowest wage
 * @param most what the most hours cost with the highest wage, in a month; the same when there is one of both
 * @param saved what a contract without an end costs less in a month; nothing when it is one
 * @param address where the same stands with what one may choose besides
 */
record CostsBeside(
        JobCosts month,
        Euro most,
        List<JobCostTexts.Row> rows,
        Euro saved,
        boolean isPreliminary,
        int paidWeeks,
        String address) {

    private static final JobCostTexts WORDS = new JobCostTexts();

    /** Nothing as long as hours or wage are missing or wrong, and of work by an agency, which pays them itself. */
    static Optional<CostsBeside> of(Invalid<?> form, Room room) {
        return offer(form, true)
                .flatMap(least -> offer(form, false).map(most -> of(least, most, room)))
                .filter(costs -> !costs.most().isLessThan(costs.month().total()));
    }

    private static Optional<JobOffer> offer(Invalid<?> form, boolean least) {
        var typed = new LinkedHashMap<String, List<String>>();
        form.entered().forEach((field, text) -> typed.put(field, List.of(text)));
        var reader = FormReader.of(typed);
        var contract = reader.field("contract").choice(Contract.Form.class).orElse(Contract.Form.VAST);
        var hours = end(
                least,
                reader.field("uren-van").hours(Hours.of(1), WeekForm.MOST),
                reader.field("uren-tot").hours(Hours.of(1), WeekForm.MOST));
        var wage = end(
                least,
                reader.field("loon-van").amount(Euro.of(1), VacancyForm.MOST_WAGE),
                reader.field("loon-tot").amount(Euro.of(1), VacancyForm.MOST_WAGE));
        var year = reader.field("jaar").choice(YearForm.class).orElse(YearForm.HEEL_JAAR);
        var weeks = year == YearForm.SCHOOLWEKEN ? WeekForm.schoolWeeks(reader) : Optional.<Integer>empty();
        boolean isOpen = year == YearForm.SCHOOLWEKEN && weeks.isEmpty();
        if (reader.hasErrors() || isOpen || contract == Contract.Form.UITZEND) {
            return Optional.empty();
        }
        return hours.flatMap(ofWeek -> wage.map(ofHour -> new JobOffer(
                ofWeek,
                ofHour,
                WorkWeek.paidWeeks(year, weeks),
                contract == Contract.Form.VAST ? JobOffer.Contract.VAST : JobOffer.Contract.TIJDELIJK,
                JobOffer.Size.KLEIN)));
    }

    private static <T> Optional<T> end(boolean least, Optional<T> from, Optional<T> until) {
        return least ? from.or(() -> until) : until.or(() -> from);
    }

    private static CostsBeside of(JobOffer least, JobOffer most, Room room) {
        var today = room.today();
        var costs = room.costs();
        var month = costs.on(today, least);
        return new CostsBeside(
                month,
                costs.on(today, most).total(),
                WORDS.rows(least, month, costs.figures(today)),
                least.contract() == JobOffer.Contract.VAST ? Euro.ZERO : costs.savedByPermanent(today, least),
                costs.isProvisional(today),
                least.paidWeeks(),
                address(least));
    }

    private static String address(JobOffer offer) {
        return "/werkgevers/kosten?uren="
                + Language.DUTCH.number(offer.hoursPerWeek().toDecimal()) + "&uurloon="
                + offer.grossPerHour().toDecimal().toPlainString().replace('.', ',') + "&weken=" + offer.paidWeeks()
                + "&contract=" + (offer.contract() == JobOffer.Contract.VAST ? "vast" : "tijdelijk")
                + "&bedrijf=groter";
    }
}
