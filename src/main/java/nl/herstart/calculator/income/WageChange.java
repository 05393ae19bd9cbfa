package nl.herstart.calculator.income;

import nl.herstart.value.Euro;

/**
 * What the new job changes in the wages of one adult, by which benefits move. Euros a year, of a whole year of each.
 *
 * @param before all wages there are without the job
 * @param replaced those of them that end when the job starts
 * @param job what the job pays
 * @param months how many months of the plan the job has started, 0 to 12
 */
record WageChange(Euro before, Euro replaced, Euro job, int months) {

    /** All wages with the job. */
    Euro after() {
        return before.minus(replaced).plus(job);
    }
}
