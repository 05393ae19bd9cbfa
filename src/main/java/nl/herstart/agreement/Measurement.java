package nl.herstart.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What was counted, or that nothing was.
 *
 * @param day on which it was so, if that was told
 * @param words what to know beside the number, or instead of one; may be empty
 */
public record Measurement(Optional<LocalDate> day, Optional<BigDecimal> number, String words, String source) {}
