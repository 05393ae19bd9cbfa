package nl.herstart.wording;

import nl.herstart.calculator.report.Range;
import nl.herstart.calculator.report.Spread;
import nl.herstart.calculator.situation.HouseholdKind;
import nl.herstart.calculator.situation.Situation;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Euro;
import nl.herstart.value.Language;

/** Between which amounts an answer lies, in words; wider by up to ten euros, since it is no more exact than that. */
public final class SpreadTexts {

    private static final long STEP = 10;

    private final Language language;
    private final Texts texts;

    public SpreadTexts(Language language) {
        this.language = language;
        this.texts = Texts.about(language, "wording/spreiding");
    }

    /** What it comes down to. */
    public String main(Situation situation, Spread spread) {
        var hours = situation.job().hoursPerWeek();
        if (hours.isZero()) {
            return texts.say("geenUren");
        }
        boolean together = situation.kind() == HouseholdKind.TOESLAGPARTNERS;
        return texts.say(together ? "zin.samen" : "zin.alleen", hours, band(spread.least(), spread.most()));
    }

    /** What it comes down to where the law leaves it between two amounts a month, to whole euros. */
    public String lies(Situation situation, Range<Euro> perMonth) {
        boolean together = situation.kind() == HouseholdKind.TOESLAGPARTNERS;
        return texts.say(
                together ? "bereik.samen" : "bereik.alleen",
                situation.job().hoursPerWeek(),
                exactly(perMonth.from().roundedToEuros(), perMonth.to().roundedToEuros()));
    }

    /** The same beside an answer, for who reads it as exact. */
    public String beside(Spread spread) {
        return texts.say("band", band(spread.least(), spread.most()));
    }

    /** What another guess would make of it. */
    public String of(Spread.Matter matter) {
        return texts.say("anders", band(matter.least(), matter.most()));
    }

    private String band(Euro least, Euro most) {
        return exactly(downToTens(least), downToTens(most.negated()).negated());
    }

    private String exactly(Euro low, Euro high) {
        if (!low.isNegative()) {
            return texts.say("meer", language.euros(low), language.euros(high));
        }
        return high.isPositive()
                ? texts.say("beide", language.euros(low.negated()), language.euros(high))
                : texts.say("minder", language.euros(high.negated()), language.euros(low.negated()));
    }

    private static Euro downToTens(Euro amount) {
        return Euro.of(Math.floorDiv(amount.flooredToEuros().wholeEuros(), STEP) * STEP);
    }
}
