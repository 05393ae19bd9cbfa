package nl.herstart.calculator.income;

import nl.herstart.value.Euro;

/**
 * Income and tax of one adult in one calendar year, in euros a year. The credits are as used, in the order of the law;
 * together they are never more than the tax (Wet IB 2001 art. 8.8).
 *
 * @param bruto gross, holiday allowance included
 * @param pensioenpremie what the employee pays for pension
 * @param arbeidsinkomen income from present labour, whole euros
 * @param inkomenBox1 taxable income from work and home, whole euros
 * @param inkomenBox3 taxable income from savings, whole euros
 * @param verzamelinkomen boxes 1 and 3 together
 * @param belastingVoorKortingen tax and national insurance before the credits
 * @param aftrekAlimentatie what of the alimony that is paid to a former partner found income to be deducted from, whole euros
 * @param nietBenut credits for which there was not enough tax
 * @param belasting tax after the credits
 * @param zvwBijdrage the contribution for the health insurance that is levied by assessment
 * @param netto gross less premium, tax and contribution
 * @param brutoBijstand the gross of the bijstand that the gemeente pays net
 */
public record PersonYear(
        Euro bruto,
        Euro pensioenpremie,
        Euro arbeidsinkomen,
        Euro inkomenBox1,
        Euro inkomenBox3,
        Euro verzamelinkomen,
        Euro belastingVoorKortingen,
        Euro algemeneHeffingskorting,
        Euro ouderenkorting,
        Euro alleenstaandeOuderenkorting,
        Euro jonggehandicaptenkorting,
        Euro arbeidskorting,
        Euro inkomensafhankelijkeCombinatiekorting,
        Euro aftrekAlimentatie,
        Euro nietBenut,
        Euro belasting,
        Euro zvwBijdrage,
        Euro netto,
        Euro brutoBijstand) {}
