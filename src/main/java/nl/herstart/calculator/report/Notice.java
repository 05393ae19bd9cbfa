package nl.herstart.calculator.report;

import java.util.List;
import nl.herstart.calculator.scheme.Regeling;

/**
 * Something the visitor must know that no amount shows.
 *
 * @param kind the key of its sentence
 * @param figures what the sentence names, in its order: {@link nl.herstart.value.Euro},
 *     {@link nl.herstart.value.Percentage}, {@link Regeling}, Integer, Year, or a list of {@link
 *     nl.herstart.calculator.parameter.Figure.Carried}
 */
public record Notice(Kind kind, List<Object> figures) {

    /** What can be told. */
    public enum Kind {
        /** The travel allowance is above the tax-free rate; the rest is taxed, which is not computed. */
        REISVERGOEDING_BOVEN_ONBELAST,
        /** The wage is below the statutory minimum of who is 21 or older. */
        LOON_ONDER_MINIMUM,
        /** The payslips have all holiday allowance of the year at once; May pays no more than was built up by then. */
        VAKANTIEGELD_IN_MEI,
        /** Something else than the job makes a difference between now and next; what the job brings. */
        MEER_DAN_DE_BAAN,
        /** A job that ends within the year stands in a whole year as if it did not. */
        BAAN_STOPT,
        /** The toeslagpartner leaves within the year: on request a part of that income may be left out of account. */
        PARTNER_VERTREKT,
        /** A toeslag of the first year is too high by an amount that is not claimed back. */
        TERUGVORDERING_ONDER_DREMPEL,
        /** Day care, which is for children below 4, of an older child. */
        DAGOPVANG_VAN_SCHOOLKIND,
        /** A child goes to secondary school in the year, as far as its month of birth tells, and has care that gives toeslag. */
        MIDDELBARE_SCHOOL,
        /** A birthday on the first of a quarter moves the kinderbijslag, and only its month is known. */
        VERJAARDAG_OP_DE_EERSTE,
        /** The month from which no child is young any more, within the phase of the vrijlating of single parents. */
        GEEN_KIND_ONDER_TWAALF,
        /** The month from which the law of the next year lets keep a part that this year's does not, as below a certain age. */
        VRIJLATING_VOLGEND_JAAR,
        /** A benefit of which it is not computed how the job changes it. */
        UITKERING_KAN_VERANDEREN,
        /** Somebody rents a part of the home of a parent alone, and counts as a partner unless Dienst Toeslagen is asked. */
        HUURDER_KAN_PARTNER_ZIJN,
        /** Two parents share the hours of care of a child. */
        UREN_VAN_TWEE_OUDERS,
        /** The gemeente says whether a shared child lets keep a part of the wage beside bijstand. */
        VRIJLATING_VAN_CO_OUDER,
        /** Some partners without verblijfsrecht are no toeslagpartners at all. */
        PARTNER_TELT_SOMS_NIET,
        /** The ww ends at what the job pays. */
        WW_STOPT,
        /** The old wage of a ww benefit was not told; it follows from what is paid. */
        WW_OUD_LOON_AFGELEID,
        /** There is too little income to deduct all alimony from that is paid to a former partner. */
        ALIMENTATIE_NIET_HELEMAAL_AFGETROKKEN,
        /** UWV may assess again what somebody with wia can earn. */
        WIA_HERBEOORDELING,
        /** Figures of the year that are not known yet, in whose place earlier ones stand. */
        CIJFERS_OVERGENOMEN,
        /** The law as it was adopted has another kindgebonden budget than the proposal that was used. */
        KINDGEBONDENBUDGET_VOORSTEL,
        /** The last month with kinderopvangtoeslag of who stops working within the year. */
        OPVANG_NA_WERK,
        /** Somebody may no longer be a toeslagpartner. */
        SAMENGESTELD_GEZIN,
        /** A vrijlating that depends on the gemeente, and of which the start was announced. */
        VRIJLATING_NIEUW,
        /** The vrijlating of who has the AOW age, which was not computed. */
        VRIJLATING_AOW;

        /** Whether it is only for who reads the payslips. */
        public boolean isOfPayslips() {
            return this == VAKANTIEGELD_IN_MEI;
        }

        /** Whether there may be less to spend than the answer says. */
        public boolean isCaution() {
            return this == UITKERING_KAN_VERANDEREN;
        }

        /** Whether it is about the law of a year that can still change, and not about this household alone. */
        public boolean isAboutTheYear() {
            return switch (this) {
                case CIJFERS_OVERGENOMEN,
                        KINDGEBONDENBUDGET_VOORSTEL,
                        SAMENGESTELD_GEZIN,
                        VRIJLATING_NIEUW,
                        VRIJLATING_AOW -> true;
                default -> false;
            };
        }
    }

    public Notice {
        figures = List.copyOf(figures);
    }

    /** A notice with the figures its sentence names. */
    public static Notice of(Kind kind, Object... figures) {
        return new Notice(kind, List.of(figures));
    }
}
