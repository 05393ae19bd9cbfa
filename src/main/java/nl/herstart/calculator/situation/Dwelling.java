package nl.herstart.calculator.situation;

import nl.herstart.value.Euro;

/** How the household lives, as far as that makes a difference. */
public sealed interface Dwelling {

    /**
     * A rented, independent dwelling.
     *
     * @param kaleHuur euros a month
     * @param servicekosten the service costs that counted until 2026, euros a month
     */
    record Rented(Euro kaleHuur, Euro servicekosten) implements Dwelling {}

    /**
     * A home of one's own, in which the household lives all year.
     *
     * @param wozWaarde the official value
     * @param hypotheekrentePerJaar interest and other financing costs that may be deducted, euros a year
     */
    record Owned(Euro wozWaarde, Euro hypotheekrentePerJaar) implements Dwelling {}

    /** Any other way that gives no huurtoeslag and no own-home tax rules: a room, with family. */
    record Other() implements Dwelling {}
}
