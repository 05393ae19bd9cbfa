package nl.herstart.site.orientation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.platform.form.Parsed.Invalid;

/** What the page of a plan shows; the templates say what each thing is. */
final class PlanPage {

    /** An answer as a field that goes along unseen. */
    record Carried(String name, String value) {}

    private final PlanWords words;

    PlanPage(PlanWords words) {
        this.words = words;
    }

    String template(KeptPlan plan) {
        return Road.of(plan.answers()) == Road.NOT_YET ? "orientation/not-yet" : "orientation/plan";
    }

    /**
     * The model of that template.
     *
     * @param reminder the form for a day to look again
     */
    Map<String, Object> model(KeptPlan kept, Invalid<?> reminder) {
        var plan = StepPlan.of(kept.answers());
        var model = new HashMap<String, Object>();
        model.put("title", OrientationForm.TEXTS.say("nog-niet.titel"));
        model.put("form", reminder);
        model.put("beginning", words.beginning(plan.road(), kept.answers()));
        model.put("steps", words.of(plan.steps(), kept));
        model.put("later", words.of(plan.later(), kept));
        model.put("carried", carried(kept));
        model.put("answersCode", PlanCode.of(kept.answers()));
        model.put("code", PlanCode.of(kept));
        model.put("done", kept.doneLetters());
        return model;
    }

    private static List<Carried> carried(KeptPlan kept) {
        return kept.answers().given().stream()
                .map(answer -> new Carried(answer.question().field(), answer.formValue()))
                .toList();
    }
}
