package nl.herstart.questions;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.herstart.calculator.situation.Objection;
import nl.herstart.calculator.situation.Objection.Place;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.calculator.situation.Timeline.Part;
import nl.herstart.platform.form.FormReader;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.wording.ObjectionTexts;

/**
 * Asks the questions of the form one by one. An empty field is an error that says what to fill in; "weet ik niet" gives
 * the assumption. Every answer is kept in words, so that it can be checked and changed.
 */
final class Interview {

    private static final List<String> PERSONS = List.of("", "partner-");

    private final Answers answers;
    private final FormReader form;
    private final FormReader unseen;
    private final QuestionTexts texts;
    private final ObjectionTexts objections;
    private final QuickAssumptions assumed;
    private final List<Year> years;
    private final boolean yearIsKnown;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Set<String> wrongForYear = new LinkedHashSet<>();
    private final List<GivenAnswer> given = new ArrayList<>();
    private final boolean tells;

    /**
     * @param tells whether the answers are told back; words cost more than all the rest
     * @param assumptions ours, by year; those of the year in which the job starts are used
     * @param years those in which it can start; the first counts as long as it is not known
     */
    Interview(
            Answers answers,
            QuestionTexts texts,
            ObjectionTexts objections,
            Map<Year, QuickAssumptions> assumptions,
            List<Year> years,
            boolean tells) {
        this.answers = answers;
        this.tells = tells;
        this.form = FormReader.of(answers.toFields(), texts.language());
        this.texts = texts;
        this.objections = objections;
        this.years = List.copyOf(years);
        var usual = Objects.requireNonNull(assumptions.get(years.get(0)));
        this.unseen = FormReader.of(answers.toFields());
        var start = unseen.field(Questions.JOB.start.field());
        var month = Questions.JOB.start.kind().reading().apply(start, usual);
        this.assumed = month.map(known -> assumptions.get(Year.from(known))).orElse(usual);
        this.yearIsKnown = month.isPresent() || answers.isUnknown(Questions.JOB.start);
    }

    /** What we take for who does not know, in the year in which the job starts. */
    QuickAssumptions assumed() {
        return assumed;
    }

    /** Whether a question makes a difference in that year. */
    boolean matters(Question<?> question) {
        return question.when().inYear().test(assumed);
    }

    /** The answer to a question; what is wrong is noted and read as something harmless. */
    <T> T ask(Question<T> question) {
        return ask(question, question.usual(assumed), Optional.empty());
    }

    /** The same, of which we guess this when it is not known. */
    <T> T ask(Question<T> question, T guess) {
        return ask(question, Optional.of(guess), Optional.empty());
    }

    /** The answer to a question of which the choices are told with a figure. */
    String choose(Question<String> question, Euro figure) {
        return ask(question, question.usual(assumed), Optional.of(figure));
    }

    /** Whether the answer is {@code ja}. */
    boolean isYes(Question<String> question) {
        return ask(question).equals("ja");
    }

    private <T> T ask(Question<T> question, Optional<T> guess, Optional<Object> figure) {
        asked.add(question.field());
        if (guess.isPresent() && answers.isUnknown(question)) {
            tell(question, guess.get(), figure, true);
            return guess.get();
        }
        if (answers.of(question.field()).isEmpty()) {
            if (question.optional()) {
                return guess.orElseThrow();
            }
            form.refuse(question.field(), texts.missing(question));
        }
        var answer = question.kind().reading().apply(form.field(question.field()), assumed);
        if (answer.isEmpty()) {
            form.refuse(question.field(), texts.refusal("keuze"));
        }
        answer.ifPresent(given -> tell(question, given, figure, false));
        return answer.or(() -> question.kind().nothing()).or(() -> guess).orElseThrow();
    }

    /** The answer to a question that may be left open; who does not know leaves it open too. */
    <T> Optional<T> offer(Question<T> question) {
        asked.add(question.field());
        if (answers.isUnknown(question)) {
            return Optional.empty();
        }
        var answer = question.kind().reading().apply(form.field(question.field()), assumed);
        answer.ifPresent(given -> tell(question, given, Optional.empty(), false));
        return answer;
    }

    /** An answer that goes along unseen; one that makes no sense counts as not given. */
    <T> Optional<T> carried(String field, Question<T> question) {
        return question.kind().reading().apply(unseen.field(field), assumed);
    }

    /** Notes that an answer cannot be computed with, by the sentence {@code fout.<sentence>}. */
    void refuse(String field, String sentence, Object... figures) {
        form.refuse(field, texts.refusal(sentence, figures));
    }

    /**
     * Notes, by the sentence {@code fout.<sentence>}, that a month does not go with the year in which the job starts. As long
     * as that year was not told, a month that goes with another in which it can start is right.
     *
     * @param fits the years with which the month goes
     */
    void refuseForYear(String field, Predicate<Year> fits, String sentence) {
        if (!yearIsKnown && years.stream().anyMatch(fits)) {
            return;
        }
        refuse(field, sentence, assumed.year());
        if (years.stream().anyMatch(fits)) {
            wrongForYear.add(field);
        }
    }

    /** The end of asking; {@code situation} is worth nothing when something was wrong, or may not be computed. */
    FilledForm filled(Situation situation, Situation stated, Hours partnerWorks, Optional<YearMonth> restart) {
        var inAnyYear = objectionsInAnyYear(situation);
        var ofYear = new LinkedHashSet<>(wrongForYear);
        for (var objection : yearIsKnown ? Objection.to(situation) : inAnyYear) {
            var year = yearIsKnown ? situation.year() : years.get(years.size() - 1);
            fieldsOf(objection, situation).forEach(field -> {
                form.refuse(field, objections.of(objection, year));
                if (!inAnyYear.contains(objection)) {
                    ofYear.add(field);
                }
            });
        }
        return new FilledForm(
                answers, inOrder(form.invalid().errors()), ofYear, given, situation, stated, partnerWorks, restart);
    }

    /** What keeps this household from being computed in whichever year the job starts. */
    private List<Objection> objectionsInAnyYear(Situation situation) {
        var all = new ArrayList<>(Objection.to(situation.in(years.get(0))));
        years.forEach(year -> all.retainAll(Objection.to(situation.in(year))));
        return all;
    }

    private Map<String, String> inOrder(Map<String, String> errors) {
        var inOrder = new LinkedHashMap<String, String>();
        for (var field : asked) {
            var error = errors.get(field);
            if (error != null) {
                inOrder.put(field, error);
            }
        }
        return inOrder;
    }

    /** Where an objection is told: beside the answer that can be changed, which for bijstand is not an age. */
    private static Stream<String> fieldsOf(Objection objection, Situation situation) {
        if (objection.ground() == Objection.Ground.TE_JONG_VOOR_BIJSTAND) {
            return IntStream.range(0, situation.adults().size())
                    .filter(adult -> situation.adults().get(adult).hasBijstand())
                    .mapToObj(adult -> PERSONS.get(adult) + "inkomen");
        }
        if (objection.place() instanceof Place.Birth birth) {
            return Stream.of(PERSONS.get(birth.adult()) + "geboortemaand");
        }
        if (objection.place() instanceof Place.Source source) {
            return Stream.of(PERSONS.get(source.adult()) + "inkomen");
        }
        if (objection.place() instanceof Place.PaidAlimony alimony) {
            return Stream.of(AlimonyQuestions.field(PERSONS.get(alimony.adult())));
        }
        if (objection.place() instanceof Place.Housemate other) {
            return Stream.of(HousemateQuestions.FIELD + (other.medebewoner() + 1) + "-relatie");
        }
        if (objection.place() instanceof Place.HousemateBirth birth) {
            return Stream.of(HousemateQuestions.FIELD + (birth.medebewoner() + 1) + "-geboren");
        }
        if (objection.place() instanceof Place.Subtenancy subtenancy) {
            return Stream.of(HousemateQuestions.FIELD + (subtenancy.medebewoner() + 1) + "-relatie");
        }
        if (objection.place() instanceof Place.Housemates) {
            return Stream.of("volwassenen");
        }
        if (objection.place() instanceof Place.Residence) {
            return Stream.of(Questions.PARTNER_PARTICULARS.field());
        }
        if (objection.place() instanceof Place.End) {
            return Stream.of(Questions.JOB.end.field());
        }
        if (objection.place() instanceof Place.Dates dates) {
            return Stream.of(Dates.fieldOf(dates.of(), situation));
        }
        if (objection.place() instanceof Place.LastMonth last) {
            return Stream.of(Dates.lastFieldOf(last.of(), situation));
        }
        if (objection.place() instanceof Place.Begin begin) {
            return Stream.of(Dates.fieldOfBegin(new Part.Source(begin.adult(), begin.income()), situation));
        }
        if (objection.place() instanceof Place.Replaced) {
            return Stream.of(JobQuestions.PRESENT);
        }
        return Stream.of(objection.place() instanceof Place.ChildBirth birth ? "kind-" + (birth.child() + 1) : "vanaf");
    }

    private <T> void tell(Question<T> question, T answer, Optional<Object> figure, boolean assumedByUs) {
        if (!tells) {
            return;
        }
        given.add(new GivenAnswer(
                question.page(),
                question.field(),
                texts.name(question),
                texts.told(question, answer, figure.orElse("")),
                assumedByUs));
    }
}
