package nl.herstart.site.calculation;

import io.javalin.config.RoutesConfig;
import nl.herstart.calculator.Calculator;
import nl.herstart.platform.web.FormGuard;
import nl.herstart.platform.web.Routes;
import nl.herstart.platform.web.Views;

/** Everything about the calculator: the form and its result at {@code /rekenhulp}, and the API under {@code /api/v1}. */
public final class CalculationRoutes implements Routes {

    private final CalculationApi api;

    private CalculationRoutes(CalculationApi api) {
        this.api = api;
    }

    /** The routes that answer with this calculator; calculations are counted by the guard. */
    public static CalculationRoutes using(Calculator calculator, Views views, FormGuard guard) {
        var regelingen = new RegelingTexts();
        var bronnen = new Bronnen(calculator);
        var writer = new AnswerWriter(calculator, new ReportWriter(regelingen, bronnen), new NoticeTexts(regelingen));
        return new CalculationRoutes(new CalculationApi(calculator, guard, writer));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        api.addTo(routes);
    }
}
