package nl.herstart.calculator.scheme.kinderopvangtoeslag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.herstart.calculator.plan.RightToCare;
import nl.herstart.calculator.plan.YearPlan;
import nl.herstart.calculator.scheme.kinderopvangtoeslag.Kinderopvangtoeslag.No;
import nl.herstart.calculator.situation.Childcare;
import nl.herstart.calculator.situation.CoOuder;
import nl.herstart.value.Hours;

/** Which care of a plan counts in which month: that of a child of one's own before secondary school, while there is a right. */
final class CountedYear {

    private static final int MONTHS = 12;

    private final YearPlan plan;
    private final RightToCare right;
    private final KinderopvangtoeslagParameters parameters;

    CountedYear(YearPlan plan, KinderopvangtoeslagParameters parameters) {
        this.plan = plan;
        this.right = plan.rightToCare();
        this.parameters = parameters;
    }

    /** The care that gives toeslag in each month. */
    IntFunction<List<CountedCare>> byMonth() {
        if (!right.endsWithinYear()) {
            return month -> right.isForAllIn(month) ? countedIn(month, this::mostHours) : List.of();
        }
        var year = countedUntilUsed();
        return month -> year.get(month - 1);
    }

    /** In order of the months: from the first month with a right on, as long as a child has hours left of the year. */
    private List<List<CountedCare>> countedUntilUsed() {
        long months = monthsWithRight();
        var used = new HashMap<Integer, Hours>();
        var year = new ArrayList<List<CountedCare>>();
        boolean begun = false;
        for (int month = 1; month <= MONTHS; month++) {
            begun |= hasRight(month);
            var care = begun
                    ? countedIn(
                            month,
                            child -> mostHours(child)
                                    .min(mostHours(child)
                                            .times(months)
                                            .minusOrZero(used.getOrDefault(child, Hours.ZERO))))
                    : List.<CountedCare>of();
            care.forEach(one -> used.merge(one.child(), one.hours(), Hours::plus));
            year.add(care);
        }
        return year;
    }

    private boolean hasRight(int month) {
        return hasRight(month, 0) && hasRight(month, 1);
    }

    /** Whether an adult stands in no way; months without a partner count as if there was one that does not. */
    private boolean hasRight(int month, int adult) {
        return !plan.isThere(adult, month) || right.isOf(month - parameters.maandenUitloop(), month, adult);
    }

    /** Of the adult who has fewest. */
    private long monthsWithRight() {
        return IntStream.rangeClosed(0, 1)
                .mapToLong(adult -> IntStream.rangeClosed(1, MONTHS)
                        .filter(month -> hasRight(month, adult))
                        .count())
                .min()
                .orElseThrow();
    }

    boolean hasNextChild() {
        var counted = byMonth();
        for (int month = 1; month <= MONTHS; month++) {
            var care = counted.apply(month);
            int firstChild = CountedCare.firstOf(care);
            if (care.stream()
                    .anyMatch(one -> one.child() != firstChild && one.cost().isPositive())) {
                return true;
            }
        }
        return false;
    }

    /** @param most of how many hours a child may have toeslag in the month */
    private List<CountedCare> countedIn(int month, IntFunction<Hours> most) {
        var care = new TreeMap<Integer, CountedCare>();
        for (var line : plan.childcareIn(month)) {
            if (isRegistered(line) && isOurs(line) && !isInSecondarySchool(line, month)) {
                var hours = most.apply(line.child());
                care.merge(
                        line.child(),
                        counted(CountedCare.none(line.child()), line, hours),
                        (sum, one) -> counted(sum, line, hours));
            }
        }
        return List.copyOf(care.values());
    }

    private CountedCare counted(CountedCare sofar, Childcare line, Hours most) {
        var hours = line.hoursPerMonth().min(most.minusOrZero(sofar.hours()));
        return sofar.plus(hours, line.pricePerHour().min(parameters.maximumUurprijs(line.kind())));
    }

    private static boolean isRegistered(Childcare line) {
        return line.kind().isRegistered();
    }

    /** Of how many hours a month one child may have toeslag here: what a parent who lives elsewhere pays for comes off. */
    private Hours mostHours(int child) {
        return plan.situation()
                .children()
                .get(child)
                .coOuder()
                .map(CoOuder::hoursOfOther)
                .map(others -> parameters.maximumUren().minusOrZero(others))
                .orElseGet(parameters::maximumUren);
    }

    private boolean isOurs(Childcare line) {
        return plan.situation()
                .children()
                .get(line.child())
                .isOurs(plan.situation().year());
    }

    private boolean isInSecondarySchool(Childcare line, int month) {
        return plan.situation().children().get(line.child()).isInSecondarySchool(plan.year(), month);
    }

    /** Why no month has any care that gives toeslag. */
    No whyNone() {
        boolean registered = false;
        boolean ours = false;
        for (int month = 1; month <= MONTHS; month++) {
            if (countedIn(month, this::mostHours).stream()
                    .anyMatch(care -> care.cost().isPositive())) {
                return IntStream.rangeClosed(1, MONTHS).anyMatch(right::isLackedByPartnerAloneIn)
                        ? No.PARTNER_ZONDER_GROND
                        : No.GEEN_WERK;
            }
            ours |= plan.childcareIn(month).stream().anyMatch(line -> isRegistered(line) && isOurs(line));
            registered |= plan.childcareIn(month).stream()
                    .anyMatch(
                            line -> isRegistered(line) && !line.hoursPerMonth().isZero());
        }
        if (registered && !ours) {
            return No.KIND_NIET_BIJ_JOU;
        }
        return registered ? No.KIND_TE_OUD : No.GEEN_OPVANG;
    }
}
