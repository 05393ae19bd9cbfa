package nl.herstart.calculator.scheme.kindgebondenbudget;

import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/** The second slope of one year since 2027; every component is a row in {@code kindgebondenbudget2027.yaml}. */
record KindgebondenBudget2027Parameters(
        Euro tweedeAfbouwVanaf, Percentage tweedeAfbouwpercentage, Euro perKindZonderVoorstel) {}
