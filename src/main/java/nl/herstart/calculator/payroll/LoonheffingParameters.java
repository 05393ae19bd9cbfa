package nl.herstart.calculator.payroll;

import nl.herstart.value.Euro;
import nl.herstart.value.Percentage;

/**
 * The figures of one year about loonheffing; every component is a row in {@code loonheffing.yaml}.
 *
 * @param stapJaarloon by how much the wage of a year rises from one row of the month table to the next, whole euros
 * @param hoogsteJaarloon the wage of a year in the last row
 * @param hoogsteTarief share of what is above it, and of what is paid once to who earns most
 */
record LoonheffingParameters(int stapJaarloon, Euro hoogsteJaarloon, Percentage hoogsteTarief) {}
