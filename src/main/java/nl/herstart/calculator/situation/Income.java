package nl.herstart.calculator.situation;

/** One source of income of one person, as stated. */
public sealed interface Income permits Wage {}
