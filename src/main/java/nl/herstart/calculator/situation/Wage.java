package nl.herstart.calculator.situation;

import nl.herstart.value.Euro;

/**
 * Wage from present employment.
 *
 * @param grossPerMonth euros a month
 * @param holidayAllowance whether the vakantiebijslag comes on top of it
 * @param pensionPremiumPerMonth what the employee pays for pension, euros a month
 */
public record Wage(Euro grossPerMonth, HolidayAllowance holidayAllowance, Euro pensionPremiumPerMonth)
        implements Income {}
