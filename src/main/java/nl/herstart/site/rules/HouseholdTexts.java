package nl.herstart.site.rules;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.calculator.situation.Dwelling;
import nl.herstart.calculator.situation.Income;
import nl.herstart.calculator.situation.Person;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;

/** Says in words what a household is like, so that a reader can see what an example was computed from. */
final class HouseholdTexts {

    private final Texts texts;

    HouseholdTexts(Language language) {
        texts = Texts.about(language, "rules/huishouden");
    }

    List<String> of(Situation situation) {
        var said = new ArrayList<String>();
        var adults = situation.adults();
        said.add(
                adults.size() == 1
                        ? texts.say("alleen", adults.get(0).born())
                        : texts.say("samen", adults.get(0).born(), adults.get(1).born()));
        var children = situation.children();
        if (!children.isEmpty()) {
            var months = children.stream()
                    .map(child -> texts.language().month(child.born()))
                    .toList();
            said.add(texts.say("kinderen", children.size(), enumerated(months)));
        }
        for (int adult = 0; adult < adults.size(); adult++) {
            incomes(who(situation, adult), adults.get(adult), said);
        }
        dwelling(situation.dwelling(), said);
        addIfAny("bank", situation.savings().bank(), said);
        addIfAny("ander", situation.savings().other(), said);
        addIfAny("schulden", situation.savings().debts(), said);
        job(situation, said);
        return said;
    }

    private String enumerated(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : texts.say("en", String.join(", ", words.subList(0, last)), words.get(last));
    }

    private String who(Situation situation, int adult) {
        return texts.say(situation.adults().size() == 1 ? "wie.alleen" : "wie." + (adult + 1));
    }

    private void incomes(String who, Person person, List<String> said) {
        if (person.incomes().isEmpty()) {
            said.add(texts.say("geenInkomen", who));
        }
        for (var income : person.incomes()) {
            if (income instanceof Income.Wage wage) {
                said.add(texts.say("loon." + wage.holidayAllowance(), who, wage.grossPerMonth()));
                if (wage.pensionPremiumPerMonth().isPositive()) {
                    said.add(texts.say("pensioenpremie", who, wage.pensionPremiumPerMonth()));
                }
            } else if (income instanceof Income.Profit profit) {
                profit(who, profit, said);
            } else if (income instanceof Income.Result result) {
                said.add(texts.say("resultaat", who, result.perYear()));
            } else if (income instanceof Income.Ww ww) {
                said.add(ww.oldWage()
                        .map(wage -> texts.say("ww.maandloon", who, wage))
                        .orElseGet(() -> texts.say("uitkering.WW", who, ww.perMonth())));
            } else if (income instanceof Income.Wia wia) {
                said.add(texts.say("wia." + wia.kind(), who, wia.oldWage(), wia.capacity(), wia.disability()));
            } else if (income instanceof Income.Benefit benefit) {
                said.add(texts.say("uitkering." + benefit.kind(), who, benefit.grossPerMonth()));
            } else if (income instanceof Income.Alimony alimony) {
                var key = alimony.forChild() ? "kinderalimentatie" : "partneralimentatie";
                said.add(texts.say(key, who, alimony.perMonth()));
            } else {
                said.add(texts.say("bijstand", who));
            }
        }
    }

    private void profit(String who, Income.Profit profit, List<String> said) {
        said.add(texts.say("winst", who, profit.perYear()));
        if (profit.urencriterium()) {
            said.add(texts.say("winst.uren", who));
        }
        if (profit.starter()) {
            said.add(texts.say("winst.starter", who));
        }
    }

    private void dwelling(Dwelling dwelling, List<String> said) {
        if (dwelling instanceof Dwelling.Rented rented) {
            said.add(texts.say("huur", rented.kaleHuur()));
        } else if (dwelling instanceof Dwelling.Owned owned) {
            said.add(texts.say("koop", owned.wozWaarde(), owned.hypotheekrentePerJaar()));
        }
    }

    private void addIfAny(String key, Euro amount, List<String> said) {
        if (amount.isPositive()) {
            said.add(texts.say(key, amount));
        }
    }

    private void job(Situation situation, List<String> said) {
        var job = situation.job();
        if (job.isWork()) {
            said.add(texts.say(
                    "baan." + job.holidayAllowance(), who(situation, 0), job.hoursPerWeek(), job.grossPerHour()));
        }
        for (var care : situation.childcareForJob()) {
            said.add(texts.say("opvang." + care.kind(), care.child() + 1, care.hoursPerMonth(), care.pricePerHour()));
        }
    }
}
