package nl.herstart.calculator.awir;

import nl.herstart.value.Euro;

/**
 * The figures of one year; every component is a row in {@code awir.yaml}. All euros a year.
 *
 * @param drempelinkomen in the whole euros that Dienst Toeslagen calculates with
 * @param minimumbedrag less than this is not granted (art. 14 lid 5)
 * @param doelmatigheidsgrens up to this nothing is claimed back (art. 26a)
 * @param wekenDoorgeven within so many weeks a change is reported (art. 17, as Dienst Toeslagen applies it)
 */
record AwirParameters(Euro drempelinkomen, Euro minimumbedrag, Euro doelmatigheidsgrens, int wekenDoorgeven) {}
