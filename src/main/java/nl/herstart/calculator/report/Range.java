package nl.herstart.calculator.report;

/** From one value to another; both belong to it, and may be the same. */
public record Range<T>(T from, T to) {}
