package nl.herstart.questions;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.platform.form.Parsed;
import nl.herstart.value.Hours;

/**
 * The whole form as it was read: what was typed, what is still wrong or missing on each page, and the situation it
 * describes.
 *
 * @param errors field name to a sentence, over all pages, in the order of the form
 * @param ofYear the fields of {@code errors} that are right for a start in another year that can be chosen
 * @param given every answer in words, in the order of the form
 * @param read the situation, with an assumption for whatever is wrong
 * @param stated the same with the job at the hours at which its travel and care were told
 * @param partnerWorks hours a week for which the partner gets the wage there is now; zero when not told
 * @param restart the present month, when the job would have started before it and there are figures of it
 */
public record FilledForm(
        Answers answers,
        Map<String, String> errors,
        Set<String> ofYear,
        List<GivenAnswer> given,
        Situation read,
        Situation stated,
        Hours partnerWorks,
        Optional<YearMonth> restart) {

    public FilledForm {
        errors = Collections.unmodifiableMap(new LinkedHashMap<>(errors));
        ofYear = Set.copyOf(ofYear);
        given = List.copyOf(given);
    }

    /** The situation; empty as long as anything is wrong. */
    public Optional<Situation> situation() {
        return errors.isEmpty() ? Optional.of(read) : Optional.empty();
    }

    /** How many hours a week the partner works for the wage there is now; empty when there is none or it was not told. */
    public Optional<Hours> partnerHours() {
        return partnerWorks.isZero() ? Optional.empty() : Optional.of(partnerWorks);
    }

    /** The hours a week at which travel and care were told, when the job has others by now. */
    public Optional<Hours> hoursBefore() {
        return Optional.of(stated.job().hoursPerWeek())
                .filter(hours -> !hours.equals(read.job().hoursPerWeek()));
    }

    /** Whether care was told for a job of no hours: then it belongs to none, and is counted at none. */
    public boolean hasCareWithoutHours() {
        return stated.job().hoursPerWeek().isZero() && !stated.childcareForJob().isEmpty();
    }

    /** The answers, in which travel and care stay told for the same hours when those of the job change. */
    public Answers answersForOtherHours() {
        return answers.with(
                Questions.PLAN_HOURS,
                stated.job().hoursPerWeek().toDecimal().stripTrailingZeros().toPlainString());
    }

    /** The first month of the job when that is over and a later one can be chosen. */
    public Optional<YearMonth> startThatIsOver() {
        return restart.map(now -> read.job().from());
    }

    /** The pages that matter to this household, in their order; what is not answered yet may still matter. */
    public List<Page> pages() {
        return Arrays.stream(Page.values()).filter(this::matters).toList();
    }

    private boolean matters(Page page) {
        return switch (page) {
            case PARTNER -> isOpen("partner") || read.adults().size() > 1;
            case KOSTEN -> !stops();
            case KINDEREN, OPVANG -> isOpen("kinderen") || !read.children().isEmpty();
            default -> true;
        };
    }

    /** Whether she has work and would stop with it. */
    public boolean stops() {
        return read.aanvrager().hasWage() && answers.of(JobQuestions.PRESENT).equals(JobQuestions.STOPS);
    }

    private boolean isOpen(String field) {
        return errors.containsKey(field);
    }

    /** Whether a page has nothing wrong or missing. */
    public boolean isRight(Page page) {
        return errors.keySet().stream().noneMatch(page::owns);
    }

    /** The first page on which something is wrong or missing. */
    public Optional<Page> firstWrong() {
        return pages().stream().filter(page -> !isRight(page)).findFirst();
    }

    /** The first page with an answer that is wrong for the year of the start alone. */
    public Optional<Page> wrongForYear() {
        return pages().stream()
                .filter(page -> ofYear.stream().anyMatch(page::owns))
                .findFirst();
    }

    /** The month of the start as it was given, when another one could make the answers on a page right. */
    public Optional<GivenAnswer> startThatConflicts(Page page) {
        return given.stream()
                .filter(answer -> answer.field().equals(Questions.JOB.start.field()))
                .filter(answer -> ofYear.stream().anyMatch(page::owns))
                .findFirst();
    }

    /** The same form, in which it is said that these doubtful answers are right. */
    public FilledForm sureOf(Collection<String> fields) {
        return sure(answers.sureOf(answers, fields));
    }

    /** The same form with these answers, which differ only in what is said to be right. */
    public FilledForm sure(Answers sure) {
        return new FilledForm(sure, errors, ofYear, given, read, stated, partnerWorks, restart);
    }

    /** The same form, with one more thing that is wrong. */
    FilledForm refused(String field, String message) {
        var more = new LinkedHashMap<>(errors);
        more.putIfAbsent(field, message);
        return new FilledForm(answers, more, ofYear, given, read, stated, partnerWorks, restart);
    }

    /** What was typed, without a word about what is missing. */
    public Parsed.Invalid<Situation> asTyped() {
        return Parsed.filledIn(answers.typed());
    }

    /** What was typed, with everything that is wrong. */
    public Parsed.Invalid<Situation> withErrors() {
        return new Parsed.Invalid<>(answers.typed(), errors);
    }

    /** The page with what is wrong on it. */
    public Parsed.Invalid<Situation> withErrorsOn(Page page) {
        var errorsHere = new LinkedHashMap<>(errors);
        errorsHere.keySet().removeIf(field -> !page.owns(field));
        return new Parsed.Invalid<>(answers.typed(), errorsHere);
    }

    /** What we filled in ourselves. */
    public List<GivenAnswer> assumptions() {
        return given.stream().filter(GivenAnswer::assumed).toList();
    }
}
