package nl.herstart.calculator.calendar;

import nl.herstart.calculator.Regeling;
import nl.herstart.calculator.income.Payment;

/** Everything that comes in or goes out in a month, in the order in which it is told. */
public enum Item {
    LOON(Group.INKOMEN),
    NIEUWE_BAAN(Group.INKOMEN),
    VAKANTIEGELD(Group.INKOMEN),
    WW(Group.INKOMEN),
    UITKERING(Group.INKOMEN),
    ANW(Group.INKOMEN),
    PENSIOEN(Group.INKOMEN),
    AOW(Group.INKOMEN),
    WINST(Group.INKOMEN),
    PARTNERALIMENTATIE(Group.INKOMEN),
    KINDERALIMENTATIE(Group.INKOMEN),
    BIJSTAND(Group.INKOMEN),
    ZORGTOESLAG(Group.TOESLAGEN),
    HUURTOESLAG(Group.TOESLAGEN),
    KINDGEBONDENBUDGET(Group.TOESLAGEN),
    KINDEROPVANGTOESLAG(Group.TOESLAGEN),
    KINDERBIJSLAG(Group.TOESLAGEN),
    KINDEROPVANG(Group.REKENINGEN),
    REIZEN(Group.REKENINGEN),
    OVERIG(Group.REKENINGEN);

    /** The columns of the calendar. */
    public enum Group {
        INKOMEN,
        /** Toeslagen, and kinderbijslag with them. */
        TOESLAGEN,
        REKENINGEN
    }

    private final Group group;

    Item(Group group) {
        this.group = group;
    }

    public Group group() {
        return group;
    }

    static Item of(Payment.Kind kind) {
        return valueOf(kind.name());
    }

    static Item of(Regeling regeling) {
        return valueOf(regeling.name());
    }
}
