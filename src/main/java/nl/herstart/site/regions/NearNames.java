package nl.herstart.site.regions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/** Names that somebody may have meant: with one or two mistakes, or of which only the beginning was typed. */
final class NearNames {

    private static final int MOST = 5;
    private static final int SHORTEST = 3;
    private static final int LONG_ENOUGH_FOR_TWO = 6;

    private record Known(String key, Destination destination) {}

    private final List<Known> all = new ArrayList<>();

    /** What was added first is offered first, when it is as near. */
    void add(String key, Destination destination) {
        all.add(new Known(key, destination));
    }

    /** At most five, the nearest first; one for each gemeente. */
    List<Destination> to(String key) {
        if (key.length() < SHORTEST) {
            return List.of();
        }
        Stream<Predicate<String>> ways = key.length() < LONG_ENOUGH_FOR_TWO
                ? Stream.of(mistakes(key, 1), beginning(key))
                : Stream.of(mistakes(key, 1), beginning(key), mistakes(key, 2));
        var found = new LinkedHashMap<String, Destination>();
        ways.forEach(way -> all.stream()
                .filter(known -> way.test(known.key()))
                .forEach(known -> found.putIfAbsent(known.destination().address(), known.destination())));
        return found.values().stream().limit(MOST).toList();
    }

    /** Two letters that changed places count as one mistake. */
    private static Predicate<String> mistakes(String key, int count) {
        var near = new CharacterRunAutomaton(new LevenshteinAutomata(key, true).toAutomaton(count));
        return near::run;
    }

    private static Predicate<String> beginning(String key) {
        return name -> name.startsWith(key);
    }
}
