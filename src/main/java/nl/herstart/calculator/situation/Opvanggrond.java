package nl.herstart.calculator.situation;

/**
 * What gives an adult a right to kinderopvangtoeslag without paid work (Wko art. 1.6).
 *
 * @param kind which it is
 */
public record Opvanggrond(Kind kind) {

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
        DETENTIE;

        /** Whether it is a reason why a partner cannot look after the children, and none of the one who asks. */
        public boolean isOfPartnerOnly() {
            return this == WLZ || this == DETENTIE;
        }
    }
}
