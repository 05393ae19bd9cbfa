package nl.herstart.site.agreements;

import java.util.ArrayList;
import java.util.List;
import nl.herstart.agreement.Agreement;
import nl.herstart.agreement.Covenant;
import nl.herstart.agreement.Status;
import nl.herstart.platform.picture.Shares;

/**
 * What became of agreements: how many were begun, how many gave what was agreed, and what that did for people. Parts of an
 * agreement are not counted beside it.
 *
 * @param effects those whose number says how many people have work, and of which something was counted
 * @param rows the statuses of each covenant by their number, as a table has them
 * @param picture the same as a drawing
 */
record Split(
        long all, long begun, long done, List<AgreementLine> effects, int counting, List<Row> rows, Shares picture) {

    /** A covenant with how many of its agreements have each status, those without one last. */
    record Row(String name, String address, List<Long> numbers) {

        Row {
            numbers = List.copyOf(numbers);
        }
    }

    Split {
        effects = List.copyOf(effects);
        rows = List.copyOf(rows);
    }

    static Split of(List<Covenant> covenants, Room room) {
        var agreements = covenants.stream()
                .flatMap(covenant -> covenant.agreements().stream())
                .toList();
        var effects = covenants.stream()
                .flatMap(covenant -> covenant.agreements().stream()
                        .filter(one -> one.terms().countsPeople()
                                && !one.measurements().isEmpty())
                        .filter(one -> one.last().isPresent())
                        .map(one -> room.words().line(covenant, one, room.today())))
                .toList();
        var rows = covenants.stream().map(Split::row).toList();
        return new Split(
                agreements.size(),
                agreements.stream().filter(Agreement::isBegun).count(),
                agreements.stream().filter(Agreement::isDone).count(),
                effects,
                (int) agreements.stream()
                        .filter(one -> one.terms().countsPeople())
                        .count(),
                rows,
                picture(rows, room.words()));
    }

    private static Row row(Covenant covenant) {
        var numbers = new ArrayList<Long>();
        for (var status : Status.values()) {
            numbers.add(covenant.agreements().stream()
                    .filter(one ->
                            one.standing().letter().filter(status::equals).isPresent())
                    .count());
        }
        numbers.add(covenant.agreements().stream()
                .filter(one -> one.standing().letter().isEmpty())
                .count());
        return new Row(covenant.terms().name(), AgreementWords.address(covenant), numbers);
    }

    private static Shares picture(List<Row> rows, AgreementWords words) {
        return Shares.of(rows.stream()
                .map(row -> {
                    var parts = new ArrayList<Shares.Part>();
                    var numbers = row.numbers().iterator();
                    for (var status : Status.values()) {
                        parts.add(new Shares.Part(words.status(status), numbers.next(), status.name()));
                    }
                    parts.add(new Shares.Part(words.texts().say("status.geen"), numbers.next(), "none"));
                    return new Shares.Whole(row.name(), parts);
                })
                .toList());
    }
}
