package nl.herstart.site.calculation;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.report.Notice;
import nl.herstart.calculator.scheme.Regeling;
import nl.herstart.calculator.scheme.kinderopvangtoeslag.Kinderopvangtoeslag;
import nl.herstart.calculator.situation.Commute;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.platform.form.FormField;
import nl.herstart.platform.page.Views;
import nl.herstart.questions.FilledForm;
import nl.herstart.questions.QuestionsModel;
import nl.herstart.site.calculation.result.assumptions.Guesses;
import nl.herstart.value.Hours;
import nl.herstart.value.Language;
import nl.herstart.wording.Findings;
import nl.herstart.wording.NoticeTexts;
import nl.herstart.wording.RegelingTexts;
import nl.herstart.wording.Sentence;
import nl.herstart.wording.outcome.Arranging;
import nl.herstart.wording.outcome.Conditions;
import nl.herstart.wording.outcome.HoursCurve;
import nl.herstart.wording.outcome.MoneyOfJob;

/** The outcome itself, whoever asked for it: what is left, where the money goes, what to arrange, and the curve. */
final class ResultPage {

    private final Views views;
    private final OutcomeFrame frame;
    private final Findings findings;
    private final Conditions conditions;
    private final MoneyOfJob money;
    private final HoursCurve curve;
    private final Guesses guesses;
    private final Arranging arranging;
    private final NoticeTexts notices;
    private final QuestionsModel questions;

    ResultPage(
            Views views,
            OutcomeFrame frame,
            RegelingTexts regelingen,
            Guesses guesses,
            HoursCurve curve,
            Arranging arranging,
            QuestionsModel questions) {
        Language language = regelingen.language();
        this.views = views;
        this.frame = frame;
        this.findings = new Findings(language);
        this.conditions = new Conditions(language);
        this.money = new MoneyOfJob(language);
        this.curve = curve;
        this.guesses = guesses;
        this.arranging = arranging;
        this.notices = new NoticeTexts(regelingen);
        this.questions = questions;
    }

    /** Shows the answer to a form. */
    void show(Context ctx, FilledForm filled, Answer answer) {
        show(ctx, filled, answer, false);
    }

    /** The same, of answers that came with a link and may be somebody else's. */
    void showLinked(Context ctx, FilledForm filled, Answer answer) {
        show(ctx, filled, answer, true);
    }

    private void show(Context ctx, FilledForm filled, Answer answer, boolean linked) {
        var situation = answer.situation();
        var model = new HashMap<>(frame.of(filled, situation));
        model.put("linked", linked);
        model.put("form", filled.asTyped());
        model.put("carried", withoutJob(filled.answersForOtherHours().typed()));
        model.put("over", filled.startThatIsOver().orElse(null));
        var finding = Sentence.parted(findings.main(answer));
        model.put("finding", finding.first());
        model.put("more", finding.rest());
        model.put("conditions", conditions.of(situation).orElse(""));
        model.put("guesses", guesses.of(filled).orElse(null));
        model.put("assumptions", filled.assumptions());
        model.put("phases", findings.phases(answer));
        model.put("phasesGoOn", answer.comparison().startGoesOn());
        model.put("money", money.of(answer.comparison()));
        model.put("curve", curve.of(answer));
        model.put("days", findings.dayMoreOrLess(answer.atStart()));
        model.put("hoursOfCosts", hoursOfCosts(filled.stated()).orElse(null));
        model.putAll(questions.ofPay(filled));
        model.putAll(arranging.of(answer));
        model.put("worksNow", situation.isJobOnTop());
        model.put("stops", filled.stops());
        model.put("stopsWithCare", filled.stops() && !situation.childcareNow().isEmpty());
        model.put("partnerLacksGround", partnerLacksGround(answer));
        model.put("runOffLeftOut", situation.job().from().getMonthValue() == 1);
        model.put("careWithoutHours", filled.hasCareWithoutHours());
        model.put("cautions", sentences(answer, notice -> notice.kind().isCaution()));
        model.put("notices", sentences(answer, ResultPage::isOfTheHousehold));
        model.put("ofTheYear", sentences(answer, notice -> notice.kind().isAboutTheYear()));
        views.show(ctx, "calculation/result/outcome", model);
    }

    /** Whether there is no kinderopvangtoeslag because the partner neither works nor has another ground for it. */
    private static boolean partnerLacksGround(Answer answer) {
        return answer.next()
                .outcome(Regeling.KINDEROPVANGTOESLAG)
                .ground()
                .equals(Optional.of(Kinderopvangtoeslag.No.PARTNER_ZONDER_GROND));
    }

    private static boolean isOfTheHousehold(Notice notice) {
        var kind = notice.kind();
        return !kind.isCaution() && !kind.isAboutTheYear() && !kind.isOfPayslips();
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

    /** That she did not know hours or wage goes along, and counts as long as nothing is typed. */
    private static Map<String, String> withoutJob(Map<String, String> typed) {
        var carried = new HashMap<>(typed);
        carried.keySet().removeAll(List.of("uren", "uurloon", "uurloon" + FormField.UNIT));
        return carried;
    }
}
