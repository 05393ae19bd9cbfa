package nl.herstart.wording.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.situation.Childcare;
import nl.herstart.calculator.situation.Dwelling;
import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Euro;
import nl.herstart.value.Hours;
import nl.herstart.value.Language;

/** The two or three answers that the outcome hangs on, in one sentence. */
public final class Conditions {

    private static final int DECEMBER = 12;
    private static final int MOST = 3;

    private final Texts texts;

    public Conditions(Language language) {
        this.texts = Texts.about(language, "calculation/uitkomst");
    }

    /** Such as "dit geldt als jullie € 700 huur betalen", as it is in December; empty when there is nothing of the kind. */
    public Optional<String> of(Situation told) {
        var situation = told.asIn(DECEMBER);
        var who = situation.kind() == HouseholdKind.TOESLAGPARTNERS ? ".samen" : ".alleen";
        var facts = new ArrayList<String>();
        wageOfPartner(situation)
                .ifPresent(wage ->
                        facts.add(texts.say("hangt.partner", texts.language().euros(wage))));
        if (situation.dwelling() instanceof Dwelling.Rented home) {
            facts.add(texts.say("hangt.huur" + who, texts.language().euros(home.kaleHuur())));
        } else if (situation.dwelling() instanceof Dwelling.Owned) {
            facts.add(texts.say("hangt.koop" + who));
        }
        var care = care(situation);
        if (!care.isZero()) {
            facts.add(texts.say("hangt.opvang", care));
        }
        benefit(situation).ifPresent(benefit -> facts.add(texts.say("hangt." + benefit)));
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.say("hangt", texts.language().all(facts.subList(0, Math.min(MOST, facts.size())))));
    }

    private static Optional<Euro> wageOfPartner(Situation situation) {
        return situation.adults().stream()
                .skip(1)
                .flatMap(partner -> partner.incomes().stream())
                .filter(Income.Wage.class::isInstance)
                .map(income -> ((Income.Wage) income).grossPerMonth())
                .reduce(Euro::plus);
    }

    private static Hours care(Situation situation) {
        return situation.childcareForJob().stream()
                .map(Childcare::hoursPerMonth)
                .reduce(Hours.ZERO, Hours::plus);
    }

    /** What she lives on now that the job changes; {@code geen} when there is nothing. */
    private static Optional<String> benefit(Situation situation) {
        List<Income> incomes = situation.aanvrager().incomes();
        if (situation.hasBijstand()) {
            return Optional.of("bijstand");
        }
        if (incomes.isEmpty()) {
            return Optional.of("geen");
        }
        return incomes.stream().flatMap(income -> key(income).stream()).findFirst();
    }

    private static Optional<String> key(Income income) {
        if (income instanceof Income.Ww) {
            return Optional.of("ww");
        }
        if (income instanceof Income.Wia) {
            return Optional.of("uitkering");
        }
        return income instanceof Income.Benefit benefit
                ? Optional.of(
                        switch (benefit.kind()) {
                            case ANW -> "anw";
                            case PENSIOEN -> "pensioen";
                            case AOW -> "aow";
                            default -> "uitkering";
                        })
                : Optional.empty();
    }
}
