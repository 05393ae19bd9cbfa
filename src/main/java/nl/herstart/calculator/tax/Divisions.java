package nl.herstart.calculator.tax;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.herstart.calculator.scheme.eigenwoning.HomeIncome;
import nl.herstart.calculator.tax.Heffing.Base;
import nl.herstart.calculator.tax.Heffing.Outline;

/**
 * The ways in which partners may divide one home, in whole percents, and which is best. Keeps what each division makes of
 * the tax of an adult: while the hours of one adult are tried, the other's tax stays the same. For one thread.
 */
final class Divisions {

    static final int WHOLE = 100;

    /** On a grid one adult stays the same along a row, and 41 partners, with a combinatiekorting or not, come back in each. */
    private static final int MOST_KEPT = 128;

    private final Heffing heffing;
    private final HomeIncome home;
    private final List<HomeIncome> shares = new ArrayList<>();
    private final List<HomeIncome> rests = new ArrayList<>();
    private final Map<Base, List<Outline>> ofAanvrager = kept();
    private final Map<Base, List<Outline>> ofPartner = kept();

    Divisions(Heffing heffing, HomeIncome home) {
        this.heffing = heffing;
        this.home = home;
        for (int percents = 0; percents <= WHOLE; percents++) {
            var share = home.share(percents);
            shares.add(share);
            rests.add(home.minus(share));
        }
    }

    /** The share of the aanvrager by which both together pay least; among equals the one who earns more takes most. */
    int best(Base aanvrager, Base partner) {
        var mine = outlines(ofAanvrager, aanvrager, shares);
        var theirs = outlines(ofPartner, partner, rests);
        boolean partnerEarnsMore = aanvrager.box1BeforeHome().isLessThan(partner.box1BeforeHome());
        int best = partnerEarnsMore ? 0 : WHOLE;
        var least = mine.get(best).together(theirs.get(best));
        for (int step = 1; step <= WHOLE; step++) {
            int percents = partnerEarnsMore ? step : WHOLE - step;
            var tax = mine.get(percents).together(theirs.get(percents));
            if (tax.isLessThan(least)) {
                least = tax;
                best = percents;
            }
        }
        return best;
    }

    private List<Outline> outlines(Map<Base, List<Outline>> kept, Base base, List<HomeIncome> parts) {
        var known = kept.get(base);
        if (known == null) {
            known = outlines(base, parts);
            kept.put(base, known);
        }
        return known;
    }

    /** Tax rises with the balance and with the costs; who pays none with the most of both never does. */
    private List<Outline> outlines(Base base, List<HomeIncome> parts) {
        var highest = heffing.outline(base, new HomeIncome(home.saldo().orZeroIfNegative(), home.kosten()));
        if (highest.isNothing() && !base.canBePaidOut()) {
            return Collections.nCopies(WHOLE + 1, highest);
        }
        var outlines = new ArrayList<Outline>(WHOLE + 1);
        for (var part : parts) {
            outlines.add(heffing.outline(base, part));
        }
        return outlines;
    }

    private static Map<Base, List<Outline>> kept() {
        return new LinkedHashMap<>() {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Base, List<Outline>> eldest) {
                return size() > MOST_KEPT;
            }
        };
    }
}
