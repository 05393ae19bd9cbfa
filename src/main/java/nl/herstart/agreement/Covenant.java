package nl.herstart.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What parties agreed together.
 *
 * @param id its name in addresses; never changes
 * @param terms what holds for all of it
 * @param parties in the order in which they are told
 * @param agreements in that of their numbers as told
 */
public record Covenant(String id, CovenantTerms terms, List<Party> parties, List<Agreement> agreements) {

    public Covenant {
        parties = List.copyOf(parties);
        agreements = List.copyOf(agreements);
    }

    /** The agreement with this number, a part of another among them. */
    public Optional<Agreement> agreement(String number) {
        return all().filter(each -> each.number().equals(number)).findFirst();
    }

    /** Every agreement, each followed by its parts. */
    public Stream<Agreement> all() {
        return agreements.stream().flatMap(each -> Stream.concat(Stream.of(each), each.parts().stream()));
    }

    /** Whether it is over, and only shown as it was. */
    public boolean isHistory() {
        return terms.history().isPresent();
    }
}
