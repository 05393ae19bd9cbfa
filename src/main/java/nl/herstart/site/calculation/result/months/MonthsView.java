package nl.herstart.site.calculation.result.months;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.Calculator;
import nl.herstart.calculator.calendar.CalendarMonth;
import nl.herstart.calculator.calendar.Calendars;
import nl.herstart.calculator.calendar.FirstYearCalendar;
import nl.herstart.calculator.calendar.Item;
import nl.herstart.calculator.calendar.Reading;
import nl.herstart.platform.picture.Columns;
import nl.herstart.platform.words.Texts;
import nl.herstart.questions.FilledForm;
import nl.herstart.site.calculation.result.View;
import nl.herstart.value.Language;
import nl.herstart.wording.CalendarTexts;
import nl.herstart.wording.PayslipTexts;
import nl.herstart.wording.outcome.MonthTable;

/** Twelve months from the first of the job on: the purse drawn, then each amount. */
public final class MonthsView implements View {

    private static final int MONTHS = 12;

    private final Language language;
    private final Calculator calculator;
    private final Calendars calendars;
    private final Clock clock;
    private final MonthTable table;
    private final CalendarTexts texts;
    private final PayslipTexts payslip;

    public MonthsView(Calculator calculator, Calendars calendars, Language language, Clock clock) {
        this.language = language;
        this.calculator = calculator;
        this.calendars = calendars;
        this.clock = clock;
        var sentences = Texts.about(language, "calculation/kalender");
        this.table = new MonthTable(sentences);
        this.texts = new CalendarTexts(sentences);
        this.payslip = new PayslipTexts(language);
    }

    @Override
    public String name() {
        return "maanden";
    }

    @Override
    public String template() {
        return "months";
    }

    @Override
    public Map<String, Object> of(FilledForm filled, Answer answer, UnaryOperator<String> typed) {
        var calendar = calendars.of(answer);
        var same = calendar.reported().months().equals(calendar.unreported().months());
        var months = months(answer, calendar);
        var start = answer.situation().job().from();
        var model = new HashMap<String, Object>();
        model.put("payslip", payslip(answer, months.get(0)).orElse(null));
        model.put("year", answer.situation().year());
        model.put("start", language.month(start));
        model.put("started", start.isBefore(YearMonth.now(clock)));
        model.put(
                "paysAlimony",
                answer.situation().adults().stream()
                        .anyMatch(adult -> !adult.alimony().isNone()));
        model.put("lies", answer.comparison().lowered().isPresent());
        model.put("tight", texts.tight(answer, months));
        model.put(
                "purse",
                Columns.of(
                        months.stream().map(this::column).toList(),
                        months.indexOf(Reading.tightest(months)),
                        language));
        model.put("rows", table.rows(months));
        model.put("silent", same ? List.of() : table.rows(fromStart(answer, calendar.unreported())));
        model.put(
                "provisionalMonths",
                isLaterProvisional(answer) ? answer.situation().year().plusYears(1) : null);
        model.put("later", texts.later(answer, calendar, calendar.reported()));
        model.put("total", language.cents(calendar.total(calendar.reported())));
        model.put("assumptions", texts.assumptions(answer, calendar));
        return model;
    }

    /** The payslip that goes with the months: without the loonheffingskorting when another payer has it. */
    private Optional<PayslipTexts.Shown> payslip(Answer answer, CalendarMonth first) {
        var job = answer.situation().job();
        if (!first.hasCreditElsewhere()) {
            return payslip.of(job, answer.payslips());
        }
        var other = job.withoutLoonheffingskorting();
        return payslip.of(other, calculator.payslips(answer.situation().withJob(other)));
    }

    private Columns.Month column(CalendarMonth month) {
        return new Columns.Month(
                language.shortMonth(month.month()),
                month.sum(Item.Group.INKOMEN).plus(month.sum(Item.Group.TOESLAGEN)),
                month.sum(Item.Group.REKENINGEN).negated());
    }

    /** Twelve months from the first of the job on, over the turn of the year; without a job those of the year. */
    private List<CalendarMonth> months(Answer answer, FirstYearCalendar calendar) {
        var months = new ArrayList<>(fromStart(answer, calendar.reported()));
        int later = MONTHS - months.size();
        if (later > 0) {
            var after = calculator.yearAfter(answer.situation());
            months.addAll(calendars.goingOn(answer.situation(), after, calendar).subList(0, later));
        }
        return months;
    }

    private static List<CalendarMonth> fromStart(Answer answer, Reading reading) {
        int before = answer.situation().hasJobInMind()
                ? answer.situation().job().from().getMonthValue() - 1
                : 0;
        return reading.months().subList(before, MONTHS);
    }

    private boolean isLaterProvisional(Answer answer) {
        return answer.comingMonths().isProvisional()
                && !calculator.isProvisional(answer.situation().year());
    }
}
