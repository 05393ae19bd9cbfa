package nl.herstart.calculator.situation;

import java.util.List;

/**
 * What an adult is to the law beside age and income.
 *
 * @param hasVerblijfsrecht Dutch, or lawfully resident; of the aanvrager it goes without saying (Awir art. 9)
 * @param isInsured insured for health in the Netherlands (Wzt art. 2)
 * @param opvanggronden what gives a right to kinderopvangtoeslag without paid work
 */
public record Standing(boolean hasVerblijfsrecht, boolean isInsured, List<Opvanggrond> opvanggronden) {

    /** Resident and insured, as nearly everybody is. */
    public static final Standing USUAL = new Standing(true, true, List.of());

    public Standing {
        opvanggronden = List.copyOf(opvanggronden);
    }

    /** The same with other grounds. */
    public Standing having(List<Opvanggrond> others) {
        return others.equals(opvanggronden) ? this : new Standing(hasVerblijfsrecht, isInsured, others);
    }
}
