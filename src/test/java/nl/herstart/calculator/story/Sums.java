package nl.herstart.calculator.story;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Reckons a written sum exactly, such as {@code floor(38,883 × 35.75%) + schijf 2 − 1,947}.
 *
 * <p>Knows numbers with commas between thousands, percents, + − × ÷, brackets, {@code floor}, {@code ceil} (whole euros),
 * {@code cents} (a half up), {@code floorcents}, {@code ceilcents}, {@code min}, {@code max}, and the steps told before,
 * by name.
 */
final class Sums {

    private final Map<String, Fraction> steps = new TreeMap<>();

    private String text = "";
    private int at;

    /** What a step told before came to. */
    Map<String, Fraction> steps() {
        return steps;
    }

    /** Keeps every step so far under a second name too: {@code nu netto} for {@code netto}. */
    void rememberAs(String prefix) {
        List.copyOf(steps.keySet())
                .forEach(name -> steps.put(prefix + " " + name, Objects.requireNonNull(steps.get(name))));
    }

    Fraction tell(String step, String sum) {
        text = sum.replaceAll("(?<=\\d),(?=\\d{3})", "").replace("€", "").trim();
        at = 0;
        var value = terms();
        if (at < text.length()) {
            throw wrong();
        }
        steps.put(step, value);
        return value;
    }

    private Fraction terms() {
        var value = factors();
        while (true) {
            if (takes("+")) {
                value = value.plus(factors());
            } else if (takes("-") || takes("−")) {
                value = value.plus(factors().negated());
            } else {
                return value;
            }
        }
    }

    private Fraction factors() {
        var value = one();
        while (true) {
            if (takes("×")) {
                value = value.times(one());
            } else if (takes("÷")) {
                value = value.dividedBy(one());
            } else {
                return value;
            }
        }
    }

    private Fraction one() {
        if (takes("-") || takes("−")) {
            return one().negated();
        }
        if (takes("(")) {
            var value = terms();
            expect(")");
            return value;
        }
        skip();
        if (at < text.length() && Character.isDigit(text.charAt(at))) {
            return number();
        }
        var known = longestKnown();
        if (!known.isEmpty()) {
            at += known.length();
            return Objects.requireNonNull(steps.get(known));
        }
        return function();
    }

    private Fraction number() {
        int start = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        var number = new BigDecimal(text.substring(start, at));
        return Fraction.of(takes("%") ? number.movePointLeft(2) : number);
    }

    private String longestKnown() {
        return steps.keySet().stream()
                .filter(name -> text.startsWith(name, at))
                .filter(name -> at + name.length() == text.length()
                        || !Character.isLetterOrDigit(text.charAt(at + name.length())))
                .reduce("", (one, other) -> other.length() > one.length() ? other : one);
    }

    private Fraction function() {
        int bracket = text.indexOf('(', at);
        if (bracket < 0) {
            throw wrong();
        }
        var name = text.substring(at, bracket);
        at = bracket + 1;
        var values = new ArrayList<Fraction>();
        do {
            values.add(terms());
        } while (takes(","));
        expect(")");
        var first = values.get(0);
        return switch (name) {
            case "floor" -> Fraction.of(first.rounded(0, RoundingMode.FLOOR));
            case "ceil" -> Fraction.of(first.rounded(0, RoundingMode.CEILING));
            case "cents" -> Fraction.of(first.cents());
            case "floorcents" -> Fraction.of(first.rounded(2, RoundingMode.FLOOR));
            case "ceilcents" -> Fraction.of(first.rounded(2, RoundingMode.CEILING));
            case "min" -> values.stream().reduce(first, Fraction::min);
            case "max" -> values.stream().reduce(first, Fraction::max);
            default -> throw wrong();
        };
    }

    private void skip() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
    }

    private boolean takes(String sign) {
        skip();
        boolean here = text.startsWith(sign, at);
        at += here ? sign.length() : 0;
        return here;
    }

    private void expect(String sign) {
        if (!takes(sign)) {
            throw wrong();
        }
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("cannot read at " + at + ": " + text);
    }
}
