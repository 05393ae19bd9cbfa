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

    /** Any other way that gives no huurtoeslag and no own-home tax rules: a room, with family. */
    record Other() implements Dwelling {}
}
