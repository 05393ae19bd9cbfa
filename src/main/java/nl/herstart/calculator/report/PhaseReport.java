package nl.herstart.calculator.report;

import nl.herstart.calculator.scheme.bijstand.Phase;

/**
 * A whole year with the job in one phase of the vrijlating, which lasts no year.
 *
 * @param report as if the phase lasted all twelve months
 */
public record PhaseReport(Phase phase, Report report) {}
