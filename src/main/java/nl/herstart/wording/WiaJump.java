package nl.herstart.wording;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.herstart.calculator.Answer;
import nl.herstart.calculator.report.HoursPoint;
import nl.herstart.calculator.situation.Income.Wia;
import nl.herstart.platform.words.Texts;
import nl.herstart.value.Euro;

/**
 * From how many hours wia is higher: who earns half of what UWV thinks possible gets loonaanvulling in the place of a
 * vervolguitkering (WIA art. 60 and 61). Told when the curve shows it plainly, as a step twice as high as any other.
 */
final class WiaJump {

    private final Texts texts;

    /** @param texts those of {@code uitkomst} */
    WiaJump(Texts texts) {
        this.texts = texts;
    }

    Optional<String> of(Answer answer) {
        boolean canJump = answer.situation().aanvrager().incomes().stream()
                .anyMatch(income -> income instanceof Wia wia && wia.kind() == Wia.Entitlement.VERVOLG);
        return canJump ? of(answer.hours()) : Optional.empty();
    }

    private Optional<String> of(List<HoursPoint> points) {
        if (!points.stream().allMatch(HoursPoint::isKnown)) {
            return Optional.empty();
        }
        var highest = IntStream.range(1, points.size())
                .boxed()
                .sorted(Comparator.comparing((Integer hour) -> rise(points, hour))
                        .reversed())
                .limit(2)
                .toList();
        int hour = highest.get(0);
        var rise = rise(points, hour);
        return Optional.of(rise)
                .filter(most -> most.isMoreThan(rise(points, highest.get(1)).times(2)))
                .map(most ->
                        texts.say("sprong", hour - 1, hour, texts.language().euros(most.perMonth())));
    }

    private static Euro rise(List<HoursPoint> points, int hour) {
        return points.get(hour).besteedbaar().minus(points.get(hour - 1).besteedbaar());
    }
}
