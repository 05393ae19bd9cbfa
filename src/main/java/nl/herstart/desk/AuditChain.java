package nl.herstart.desk;

import java.util.HexFormat;
import nl.herstart.platform.key.KeyedHash;
import org.jdbi.v3.core.Handle;

/** Where the chain of the record begins and ends, under a seal, so that no line can be taken from either end of it. */
final class AuditChain {

    /** A line that the chain goes on from, with its hash in hexadecimal. */
    record End(long seq, String hash) {}

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
