package nl.herstart.calculator.situation;

/**
 * What gives an adult a right to kinderopvangtoeslag without paid work (Wko art. 1.6).
 *
 * @param kind which it is
 */
public record Opvanggrond(Kind kind) {

    private static final int DECEMBER = 12;
    private static final int MONTHS_OF_RUN_OFF = 3;
    private static final int MONTHS_TOO_FEW = 3;

    /** What the law counts beside paid work. */
    public enum Kind {
        /** Unpaid work in the business of the partner. */
        WERK,
        STUDIE,
        INBURGERING,
        /** A trajectory to work. */
        TRAJECT,
        /** A lasting need of care by the Wet langdurige zorg. */
        WLZ,
        /** Detention of more than three months. */
        DETENTIE,
        /** Work that ended in the year before, after which the right goes on for three months (Wko art. 1.6 lid 5). */
        UITLOOP;

        /** The last month of the year in which it can still be so, 1 to 12. */
        public int lastMonth() {
            return this == UITLOOP ? MONTHS_OF_RUN_OFF : DECEMBER;
        }

        /** Whether so many months of the year are enough for it to count. */
        boolean countsFor(int months) {
            return this != DETENTIE || months > MONTHS_TOO_FEW;
        }

        /** Whether it is a reason why a partner cannot look after the children, and none of the one who asks. */
        public boolean isOfPartnerOnly() {
            return this == WLZ || this == DETENTIE;
        }
    }
}
