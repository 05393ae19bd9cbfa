package nl.herstart.calculator.calendar;

import nl.herstart.calculator.income.Payment;
import nl.herstart.calculator.scheme.Regeling;

/**
 * Something that comes in or goes out in a month: a payment, a regeling, or a bill.
 *
 * @param name the key of its sentences, such as {@code NIEUWE_BAAN}
 */
public record Item(String name, Group group) {

    public static final Item VAKANTIEGELD = new Item("VAKANTIEGELD", Group.INKOMEN);
    /** Holiday allowance that the job built up in the year before. */
    public static final Item VAKANTIEGELD_VORIG_JAAR = new Item("VAKANTIEGELD_VORIG_JAAR", Group.INKOMEN);

    public static final Item KINDERALIMENTATIE = new Item("KINDERALIMENTATIE", Group.INKOMEN);
    public static final Item KINDEROPVANG = new Item("KINDEROPVANG", Group.REKENINGEN);
    public static final Item REIZEN = new Item("REIZEN", Group.REKENINGEN);
    public static final Item ALIMENTATIE = new Item("ALIMENTATIE", Group.REKENINGEN);
    public static final Item OVERIG = new Item("OVERIG", Group.REKENINGEN);

    /** The columns of the calendar. */
    public enum Group {
        INKOMEN,
        /** Toeslagen, and kinderbijslag with them. */
        TOESLAGEN,
        REKENINGEN
    }

    /** What one payer pays. */
    public static Item of(Payment.Kind kind) {
        return new Item(kind.name(), Group.INKOMEN);
    }

    /** What a regeling gives; bijstand stands with the incomes it replaces. */
    public static Item of(Regeling regeling) {
        return new Item(regeling.name(), regeling == Regeling.BIJSTAND ? Group.INKOMEN : Group.TOESLAGEN);
    }

    @Override
    public String toString() {
        return name;
    }
}
