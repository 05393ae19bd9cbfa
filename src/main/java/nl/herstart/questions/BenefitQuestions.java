package nl.herstart.questions;

import static nl.herstart.questions.Asking.amount;
import static nl.herstart.questions.Asking.choice;
import static nl.herstart.questions.Questions.listed;

import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Income.Benefit;
import nl.herstart.calculator.situation.Income.Wia;
import nl.herstart.calculator.situation.Limits;
import nl.herstart.platform.form.PerPeriod;
import nl.herstart.platform.form.Period;
import nl.herstart.value.Euro;
import org.jspecify.annotations.Nullable;

/** What is asked about the benefits of UWV of one adult: ww, and those of who is ill, disabled, or at home around a birth. */
final class BenefitQuestions {

    /** Which of the other benefits it is; the last is whichever the form has no word for. */
    private static final Map<String, Benefit.Kind> PLAIN = plain();

    private final String person;
    private final Page page;
    private final Question<PerPeriod> ww;
    private final Question<String> wwHolidayAllowance;
    private final Question<YearMonth> wwBegin;
    private final Question<Euro> wwOldWage;
    private final Question<YearMonth> wwEnd;
    private final Question<List<String>> kinds;
    private final Question<String> wiaKind;
    private final Question<Euro> wiaOldWage;
    private final Question<YearMonth> wiaBegin;
    private final Question<Integer> wiaDisability;
    private final Question<Euro> wiaCapacity;
    private final Map<String, Question<PerPeriod>> amounts = new LinkedHashMap<>();
    private final Question<String> employer;

    private static Map<String, Benefit.Kind> plain() {
        var kinds = new LinkedHashMap<String, Benefit.Kind>();
        kinds.put("zw", Benefit.Kind.ZW);
        kinds.put("wazo", Benefit.Kind.WAZO);
        kinds.put("wajong", Benefit.Kind.WAJONG);
        kinds.put("toeslagenwet", Benefit.Kind.TOESLAGENWET);
        kinds.put("anders", Benefit.Kind.UITKERING);
        return kinds;
    }

    /** Takes them up in the catalogue. */
    BenefitQuestions(String person, Page page) {
        this.person = person;
        this.page = page;
        var incomes = person + "inkomen";
        ww = listed(perMonth("ww-bedrag").after(incomes, "ww"));
        wwHolidayAllowance =
                listed(Asking.holidayAllowance(person + "ww-vakantiegeld", page).after(incomes, "ww"));
        wwBegin = listed(month("ww-begonnen").after(incomes, "ww"));
        wwOldWage = listed(amount(person + "ww-maandloon", page, Limits.OLD_WAGE, "per-maand")
                .after(incomes, "ww")
                .orNothing());
        wwEnd = listed(month("ww-tot").after(incomes, "ww"));
        var all = new ArrayList<>(List.of("wia"));
        all.addAll(PLAIN.keySet());
        var kind = person + "uitkering-soort";
        kinds = listed(Asking.ticks(kind, page, all).after(incomes, "uitkering"));
        wiaKind = listed(choice(
                        person + "wia-soort",
                        page,
                        Question.Control.ANSWERS,
                        "loongerelateerd",
                        "vervolg",
                        "volledig",
                        "iva")
                .after(kind, "wia"));
        wiaOldWage = listed(amount(person + "wia-maandloon", page, Limits.OLD_WAGE, "per-maand")
                .after(kind, "wia")
                .orReadAs(Euro.ZERO));
        wiaBegin = listed(month("wia-begonnen").after(person + "wia-soort", "loongerelateerd"));
        wiaDisability = listed(Asking.whole(person + "wia-percentage", page, Limits.DISABILITY, "procent")
                .after(person + "wia-soort", "vervolg")
                .orReadAs(Limits.DISABILITY.least()));
        wiaCapacity = listed(amount(person + "wia-verdienen", page, Limits.CAPACITY, "per-maand")
                .after(person + "wia-soort", "vervolg")
                .orReadAs(Limits.CAPACITY.least()));
        PLAIN.keySet()
                .forEach(word -> amounts.put(
                        word,
                        listed(perMonth((word.equals("anders") ? "uitkering" : word) + "-bedrag")
                                .after(kind, word))));
        employer = listed(choice(person + "zw-werkgever", page, Question.Control.RADIOS, "ja", "nee")
                .after(kind, "zw")
                .orGuess(assumed -> "nee"));
    }

    private Question<PerPeriod> perMonth(String field) {
        return amount(person + field, page, Limits.PER_MONTH, IncomeQuestions.PAYMENTS)
                .orReadAs(Questions.NO_COSTS);
    }

    private Question<YearMonth> month(String field) {
        return Asking.month(person + field, page).orNothing();
    }

    /** The ww of somebody who has it; the old wage, when that is told, says more than what is paid. */
    Income ww(Interview interview) {
        var paid = interview.ask(ww).per(Period.MAAND);
        var allowance = Household.holidayAllowance(interview.ask(wwHolidayAllowance));
        @Nullable YearMonth begin = interview.offer(wwBegin).orElse(null);
        var oldWage = interview.offer(wwOldWage).filter(Euro::isPositive);
        return new Income.Ww(oldWage.isEmpty() ? paid : null, oldWage.orElse(null), allowance, begin, false);
    }

    /** The months of a year through the last with ww; empty when it is there all year. */
    Optional<nl.herstart.calculator.situation.Period> wwMonths(Interview interview, Year year) {
        return Coming.through(interview, interview.offer(wwEnd), wwEnd.field(), year)
                .map(end -> new nl.herstart.calculator.situation.Period(1, end))
                .filter(months -> !months.isWholeYear());
    }

    /** The field with the last month of ww. */
    String wwEndField() {
        return wwEnd.field();
    }

    /** The other benefits of somebody who has some. */
    List<Income> others(Interview interview) {
        var incomes = new ArrayList<Income>();
        for (var kind : interview.ask(kinds)) {
            incomes.add(
                    kind.equals("wia")
                            ? wia(interview)
                            : plain(
                                    kind,
                                    interview
                                            .ask(Objects.requireNonNull(amounts.get(kind)))
                                            .per(Period.MAAND),
                                    interview));
        }
        return incomes;
    }

    private Income plain(String kind, Euro perMonth, Interview interview) {
        var of = Objects.requireNonNull(PLAIN.get(kind));
        boolean employed = of == Benefit.Kind.ZW && interview.isYes(employer);
        return new Benefit(employed ? Benefit.Kind.ZW_DIENSTVERBAND : of, perMonth);
    }

    private Income wia(Interview interview) {
        var word = interview.ask(wiaKind);
        var oldWage = interview.ask(wiaOldWage);
        if (word.isEmpty()) {
            return new Benefit(Benefit.Kind.UITKERING, Euro.ZERO);
        }
        var kind = Wia.Entitlement.valueOf(word.toUpperCase(Locale.ROOT));
        boolean canEarn = kind == Wia.Entitlement.VERVOLG;
        return new Wia(
                kind,
                oldWage,
                canEarn ? interview.ask(wiaCapacity) : Euro.ZERO,
                canEarn ? interview.ask(wiaDisability) : 0,
                kind == Wia.Entitlement.LOONGERELATEERD
                        ? interview.offer(wiaBegin).orElse(null)
                        : null);
    }
}
