package nl.herstart.site.calculation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.platform.words.Texts;
import nl.herstart.questions.FilledForm;
import nl.herstart.site.calculation.result.View;
import nl.herstart.value.Language;

/** What stands around an outcome and each view of it: the answers, the doors to the other views, the link to keep. */
final class OutcomeFrame {

    /** A way to another view: the end of its address, and its title. */
    record Door(String name, String title) {}

    private final Calculator calculator;
    private final List<View> views;
    private final Keeping keeping;
    private final Texts texts;

    OutcomeFrame(Calculator calculator, List<View> views, Language language) {
        this.calculator = calculator;
        this.views = List.copyOf(views);
        this.keeping = new Keeping(language);
        this.texts = Texts.about(language, "calculation/uitkomst");
    }

    /** What the templates around a view use. */
    Map<String, Object> of(FilledForm filled, Situation situation) {
        var model = new HashMap<>(keeping.model(filled.answers()));
        model.put("doors", doors(situation));
        model.put("year", situation.year());
        model.put("provisional", calculator.isProvisional(situation.year()));
        model.put("checked", calculator.checked(situation.year()));
        return model;
    }

    private List<Door> doors(Situation situation) {
        var doors = new ArrayList<Door>();
        views.stream()
                .filter(view -> view.isFor(situation))
                .forEach(view -> doors.add(new Door(view.name(), title(view, situation))));
        if (!situation.job().isStopping()) {
            doors.add(new Door("vergelijk", texts.say("blik.vergelijk")));
        }
        return doors;
    }

    /** The title of a view, for this household. */
    String title(View view, Situation situation) {
        var own = "blik." + view.name();
        return Optional.of(own + ".samen")
                .filter(together -> situation.adults().size() > 1)
                .flatMap(texts::find)
                .orElseGet(() -> texts.say(own));
    }
}
