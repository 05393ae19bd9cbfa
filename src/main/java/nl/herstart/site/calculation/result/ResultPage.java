package nl.herstart.site.calculation.result;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.report.Notice;
import nl.herstart.calculator.situation.Commute;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.page.Views;
import nl.herstart.site.calculation.questions.Answers;
import nl.herstart.site.calculation.questions.FilledForm;
import nl.herstart.site.calculation.questions.QuestionsModel;
import nl.herstart.site.calculation.share.Keeping;
import nl.herstart.value.Hours;
import nl.herstart.wording.Bronnen;
import nl.herstart.wording.Explanations;
import nl.herstart.wording.Findings;
import nl.herstart.wording.NoticeTexts;
import nl.herstart.wording.PayslipTexts;
import nl.herstart.wording.RegelingTexts;
import nl.herstart.wording.Sentence;

/** The page with the outcome, whoever asked for it. */
public final class ResultPage {

    /** The field with the amount that one wants to reach. */
    public static final String GOAL = GoalSection.FIELD;

    private final Calculator calculator;
    private final Views views;
    private final Findings findings;
    private final ComparisonTable comparison;
    private final CurveSection curve;
    private final GoalSection goal;
    private final GridSection grid;
    private final AloneSection alone;
    private final Explanations explanations;
    private final NoticeTexts notices;
    private final PayslipTexts payslip;
    private final Keeping keeping;
    private final QuestionsModel questions;
    private final FirstYearSections firstYear;

    public ResultPage(
            Calculator calculator,
            Views views,
            RegelingTexts regelingen,
            Bronnen bronnen,
            QuestionsModel questions,
            FirstYearSections firstYear) {
        this.calculator = calculator;
        this.views = views;
        var language = regelingen.language();
        this.findings = new Findings(language);
        this.curve = new CurveSection(language);
        this.comparison = new ComparisonTable(regelingen);
        this.goal = new GoalSection(calculator, language);
        this.grid = new GridSection(calculator, language);
        this.alone = new AloneSection(calculator, comparison, language);
        this.explanations = new Explanations(regelingen, bronnen);
        this.notices = new NoticeTexts(regelingen);
        this.payslip = new PayslipTexts(language);
        this.keeping = new Keeping(language);
        this.questions = questions;
        this.firstYear = firstYear;
    }

    /** Shows the answer to a form. */
    public void show(Context ctx, FilledForm filled, Answer answer) {
        var situation = answer.situation();
        var model = new HashMap<String, Object>();
        model.put("form", filled.asTyped());
        model.put("carried", withoutJob(filled.answersForOtherHours().typed()));
        model.put("over", filled.startThatIsOver().orElse(null));
        model.put("assumptions", filled.assumptions());
        model.put("couple", situation.adults().size() > 1);
        model.put("finding", Sentence.of(findings.main(answer)));
        model.put("phases", findings.phases(answer));
        model.put("phasesGoOn", answer.comparison().startGoesOn());
        model.put("comparison", comparison.rows(answer.comparison().atStart()));
        model.put("curve", curve.of(answer));
        model.put("goal", goal.of(filled, answer, Objects.requireNonNullElse(ctx.formParam(GoalSection.FIELD), "")));
        model.put("answers", filled.answers().typed());
        model.put("hoursOfCosts", hoursOfCosts(filled.stated()).orElse(null));
        model.put("gridMatters", grid.matters(answer));
        model.put(
                "grid",
                filled.partnerHours()
                        .flatMap(hours -> grid.of(answer, filled.stated(), hours))
                        .orElse(null));
        model.put("alone", alone.of(situation).orElse(null));
        model.put("payslip", payslip.of(answer).orElse(null));
        model.putAll(questions.ofPay(filled));
        model.putAll(firstYear.of(answer));
        model.put("worksNow", situation.isJobOnTop());
        model.put("stops", filled.stops());
        model.put("stopsWithCare", filled.stops() && !situation.childcareNow().isEmpty());
        model.put("runOffLeftOut", situation.job().from().getMonthValue() == 1);
        model.put("careWithoutHours", filled.hasCareWithoutHours());
        model.put("cautions", sentences(answer, notice -> notice.kind().isCaution()));
        model.put(
                "notices",
                sentences(
                        answer,
                        notice -> !notice.kind().isCaution()
                                && !notice.kind().isAboutTheYear()
                                && !notice.kind().isOfPayslips()));
        model.put("ofTheYear", sentences(answer, notice -> notice.kind().isAboutTheYear()));
        model.put("provisional", calculator.isProvisional(situation.year()));
        model.put("explanations", explanations.of(answer.atStart()));
        model.put("year", situation.year());
        model.put("checked", calculator.checked(situation.year()));
        model.putAll(keeping.model(filled.answers()));
        views.show(ctx, "calculation/result", model);
    }

    /** The hours at which travel and care were told; empty when there are no such costs. */
    private static Optional<Hours> hoursOfCosts(Situation told) {
        boolean some =
                !told.childcareForJob().isEmpty() || !told.job().commute().equals(Commute.NONE);
        return Optional.of(told.job().hoursPerWeek()).filter(hours -> some && !hours.isZero());
    }

    private List<String> sentences(Answer answer, Predicate<Notice> which) {
        return answer.notices().stream().filter(which).map(notices::of).toList();
    }

    private static Map<String, String> withoutJob(Map<String, String> typed) {
        var carried = new HashMap<>(typed);
        carried.keySet()
                .removeAll(List.of(
                        "uren",
                        "uurloon",
                        "uurloon" + FormField.UNIT,
                        "uren" + Answers.UNKNOWN,
                        "uurloon" + Answers.UNKNOWN));
        return carried;
    }
}
