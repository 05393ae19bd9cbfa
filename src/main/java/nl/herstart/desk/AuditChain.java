package nl.herstart.desk;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.schedule.Leave;
import org.jdbi.v3.core.Handle;

/** Where the chain of the record begins and ends, under a seal, so that no line can be taken from either end of it. */
final class AuditChain {

    /** A line that the chain goes on from, with its hash in hexadecimal. */
    record End(long seq, String hash) {}

    private record Link(AuditLine line, String hash) {}

    private record Ends(End first, End last) {}

    private static final HexFormat HEX = HexFormat.of();

    private final KeyedHash key;

    AuditChain(KeyedHash key) {
        this.key = key;
    }

    /** The newest line. */
    End end(Handle look) {
        return ends(look).last();
    }

    /** Makes this line the newest. */
    void goOn(Handle transaction, long seq, String hash) {
        keep(transaction, ends(transaction).first(), new End(seq, hash));
    }

    /** Goes along the whole chain; what is wrong with it, in a sentence for an operator. */
    Optional<String> flaw(Handle look) {
        var ends = ends(look);
        if (!isSealed(look, ends)) {
            return Optional.of("Het begin of het einde van het logboek is veranderd.");
        }
        var before = ends.first();
        try (var links = look
                .createQuery("SELECT " + AuditLine.COLUMNS + ", hash FROM audit ORDER BY seq")
                .map((row, context) -> new Link(AuditLine.read(row, context), HEX.formatHex(row.getBytes("hash"))))
                .stream()) {
            for (var link : (Iterable<Link>) links::iterator) {
                var wrong = wrong(link, before);
                if (wrong.isPresent()) {
                    return wrong;
                }
                before = new End(link.line().seq(), link.hash());
            }
        }
        return before.equals(ends.last())
                ? Optional.empty()
                : Optional.of("Aan het einde van het logboek ontbreken regels, na regel " + before.seq() + ".");
    }

    private boolean isSealed(Handle look, Ends ends) {
        var seal = look.createQuery("SELECT seal FROM audit_chain")
                .map((row, context) -> Optional.ofNullable(row.getBytes("seal")))
                .one();
        return seal.map(found -> MessageDigest.isEqual(found, seal(ends.first(), ends.last())))
                .orElse(ends.last().seq() == 0);
    }

    private Optional<String> wrong(Link link, End before) {
        long seq = link.line().seq();
        if (seq != before.seq() + 1) {
            return Optional.of("In het logboek ontbreken regels tussen " + before.seq() + " en " + seq + ".");
        }
        return link.hash().equals(link.line().hashAfter(before.hash(), key))
                ? Optional.empty()
                : Optional.of("Regel " + seq + " van het logboek is veranderd.");
    }

    /** Takes off the oldest lines, as far as they are of before that moment; the chain goes on from the last of them. */
    long forget(Handle transaction, Instant moment, Leave leave) {
        var first = transaction
                .createQuery("SELECT min(seq) FROM audit WHERE at > ?")
                .bind(0, moment.toEpochMilli())
                .mapTo(Long.class)
                .findOne();
        long end = first.orElse(ends(transaction).last().seq() + 1);
        var last = transaction
                .createQuery("SELECT seq, hash FROM audit WHERE seq = ?")
                .bind(0, end - 1)
                .map((row, context) -> new End(row.getLong("seq"), HEX.formatHex(row.getBytes("hash"))))
                .findOne();
        if (last.isEmpty()) {
            return 0;
        }
        if (leave == Leave.NONE) {
            return end - 1 - ends(transaction).first().seq();
        }
        transaction.execute("DELETE FROM audit WHERE seq < ?", end);
        keep(transaction, last.get(), ends(transaction).last());
        return 0;
    }

    private void keep(Handle transaction, End first, End last) {
        transaction.execute(
                "UPDATE audit_chain SET first_seq = ?, first_hash = ?, last_seq = ?, last_hash = ?, seal = ?",
                first.seq(),
                HEX.parseHex(first.hash()),
                last.seq(),
                HEX.parseHex(last.hash()),
                seal(first, last));
    }

    private byte[] seal(End first, End last) {
        return key.of("ends " + first.seq() + " " + first.hash() + " " + last.seq() + " " + last.hash());
    }

    private static Ends ends(Handle look) {
        return look.createQuery("SELECT first_seq, first_hash, last_seq, last_hash FROM audit_chain")
                .map((row, context) -> new Ends(
                        new End(row.getLong("first_seq"), HEX.formatHex(row.getBytes("first_hash"))),
                        new End(row.getLong("last_seq"), HEX.formatHex(row.getBytes("last_hash")))))
                .one();
    }
}
