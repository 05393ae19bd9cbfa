package nl.herstart.wording;

import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.report.Accounts;
import nl.herstart.calculator.report.Costs;
import nl.herstart.calculator.report.Report;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.sum.Months;
import nl.herstart.calculator.sum.Tally;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;
import nl.herstart.wording.Workings.Written;

/** Tells of every amount how it came about: the income of each adult, the regelingen, then the costs. */
public final class Explanations {

    private static final String RULES = "/rekenhulp/uitleg/";
    private static final String RULE_OF_INCOME = RULES + "belasting-en-heffingskortingen";

    private final Language language;
    private final Texts income;
    private final Texts costs;
    private final RegelingTexts regelingen;
    private final Bronnen bronnen;
    private final Workings workings;

    public Explanations(RegelingTexts regelingen, Bronnen bronnen) {
        this.language = regelingen.language();
        this.income = Texts.about(language, "wording/inkomen");
        this.costs = Texts.about(language, "wording/kosten");
        this.regelingen = regelingen;
        this.bronnen = bronnen;
        this.workings = new Workings(regelingen);
    }

    public List<Explanation> of(Answer answer) {
        var explanations = new ArrayList<Explanation>();
        int adults =
                Math.max(answer.now().persons().size(), answer.next().persons().size());
        for (int adult = 0; adult < adults; adult++) {
            explanations.add(income(answer, adult));
        }
        addUntaxed(explanations, answer);
        for (var regeling : Regeling.values()) {
            explanations.add(regeling(answer, regeling));
        }
        addCost(explanations, answer, "titel.opvang", Accounts::childcare, Costs::childcare);
        addCost(explanations, answer, "titel.reizen", Accounts::travel, Costs::travel);
        addCost(explanations, answer, "titel.overig", Accounts::other, Costs::other);
        addCost(explanations, answer, "titel.alimentatie", Accounts::alimony, Costs::alimony);
        return explanations;
    }

    private Explanation income(Answer answer, int adult) {
        var now = netIncome(answer.now(), adult);
        var next = netIncome(answer.next(), adult);
        return explanation(
                income.say(adult == 0 ? "titel" : "titelPartner"),
                answer.next().netto(adult),
                income(now),
                income(next),
                bronnen(answer.situation().year(), now, next),
                RULE_OF_INCOME);
    }

    /** Nothing of a partner who is not there. */
    private static List<Tally> netIncome(Report report, int adult) {
        return adult < report.persons().size() ? report.accounts().netIncome(adult) : List.of();
    }

    private Written income(List<Tally> tallies) {
        return tallies.isEmpty() ? new Written(income.say("geenPartner"), List.of()) : workings.of(tallies);
    }

    private void addUntaxed(List<Explanation> explanations, Answer answer) {
        var tallies = answer.next().accounts().untaxed();
        if (!tallies.isEmpty()) {
            var written = workings.of(tallies);
            var perYear = answer.next().untaxed().sum();
            explanations.add(
                    explanation(income.say("titelOnbelast"), perYear, written, written, List.of(), RULE_OF_INCOME));
        }
    }

    private Explanation regeling(Answer answer, Regeling regeling) {
        return explanation(
                regelingen.title(regeling),
                answer.next().outcome(regeling).perYear(),
                workings.of(regeling, answer.now().outcome(regeling)),
                workings.of(regeling, answer.next().outcome(regeling)),
                bronnen.of(answer.situation().year(), regeling),
                RULES + regeling.key());
    }

    private void addCost(
            List<Explanation> explanations,
            Answer answer,
            String title,
            Function<Accounts, List<Tally>> account,
            Function<Costs, Months> cost) {
        var now = account.apply(answer.now().accounts());
        var next = account.apply(answer.next().accounts());
        if (!now.isEmpty() || !next.isEmpty()) {
            explanations.add(
                    explanation(costs.say(title), perYear(answer.next(), cost), cost(now), cost(next), List.of(), ""));
        }
    }

    private static Euro perYear(Report report, Function<Costs, Months> cost) {
        return cost.apply(report.costs()).sum();
    }

    private Written cost(List<Tally> tallies) {
        return tallies.isEmpty() ? new Written(costs.say("geen"), List.of()) : workings.of(tallies);
    }

    private List<Bronnen.Bron> bronnen(Year year, List<Tally> now, List<Tally> next) {
        var subjects = new TreeSet<>(StepTexts.subjects(now));
        subjects.addAll(StepTexts.subjects(next));
        return bronnen.of(year, subjects);
    }

    private Explanation explanation(
            String title, Euro perYear, Written now, Written next, List<Bronnen.Bron> bronnen, String rule) {
        return new Explanation(
                title,
                language.cents(perYear.perMonth()),
                next,
                now.equals(next) ? List.of() : List.of(now),
                bronnen,
                rule);
    }
}
