package nl.herstart.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.herstart.platform.key.KeyedHash;
import nl.herstart.platform.key.MasterKey;
import nl.herstart.platform.schedule.Leave;
import org.jdbi.v3.core.Handle;

/**
 * The record of everything that is looked at or done at the desk: who, what, when, where, on which object, with which result. It
 * is written in the transaction of the thing itself, so that there is never one without the other. Each line holds a keyed hash
 * over itself and the line before it; who takes one away or changes one, breaks the chain.
 */
public final class Audit {

    /** How long a line is kept. */
    public static final Period KEPT = Period.ofMonths(24);

    private final KeyedHash key;
    private final AuditChain chain;
    private final Clock clock;

    /** The record of an installation, by its key. */
    public static Audit of(MasterKey key, Clock clock) {
        return new Audit(new KeyedHash(key.forPurpose("audit")), clock);
    }

    /** A record whose chain is made under this key. */
    public Audit(KeyedHash key, Clock clock) {
        this.key = key;
        this.chain = new AuditChain(key);
        this.clock = clock;
    }

    /**
     * Notes that it was done.
     *
     * @param object on which thing, as kind and random id such as {@code persoon 3fA...}; nothing that says who it is
     * @param reason why, in the words of who did it; may be empty
     */
    public void record(Handle transaction, Viewer viewer, Act act, String object, String reason) {
        add(transaction, viewer, act, object, true, reason);
    }

    /** Notes that it was refused. */
    public void refused(Handle transaction, Viewer viewer, Act act, String object) {
        add(transaction, viewer, act, object, false, "");
    }

    private void add(Handle transaction, Viewer viewer, Act act, String object, boolean isDone, String reason) {
        var end = chain.end(transaction);
        var line = new AuditLine(
                end.seq() + 1,
                clock.instant(),
                viewer.id(),
                act.name(),
                viewer.where(),
                object,
                viewer.regions().isEmpty() ? "" : "," + String.join(",", viewer.regions()) + ",",
                isDone,
                reason.isEmpty() ? "" : HexFormat.of().formatHex(key.of(reason)),
                reason);
        var hash = line.hashAfter(end.hash(), key);
        transaction
                .createUpdate("""
                        INSERT INTO audit (seq, at, who, act, place, object, regions, result, reason, reason_hash, hash)
                        VALUES (:seq, :at, :who, :act, :place, :object, :regions, :result, :reason, :reasonHash, :hash)
                        """)
                .bind("seq", line.seq())
                .bind("at", line.at().toEpochMilli())
                .bind("who", line.who())
                .bind("act", line.act())
                .bind("place", line.place())
                .bind("object", line.object())
                .bind("regions", line.regions())
                .bind("result", isDone ? "done" : "refused")
                .bind("reason", kept(transaction, reason).orElse(null))
                .bind("reasonHash", reason.isEmpty() ? null : key.of(reason))
                .bind("hash", HexFormat.of().parseHex(hash))
                .execute();
        chain.goOn(transaction, line.seq(), hash);
    }

    private static Optional<Long> kept(Handle transaction, String reason) {
        return reason.isEmpty()
                ? Optional.empty()
                : Optional.of(transaction
                        .createQuery("INSERT INTO personal (words) VALUES (:words) RETURNING id")
                        .bind("words", reason)
                        .mapTo(Long.class)
                        .one());
    }

    /** How often this viewer did this since then, to objects that are called so at their beginning. */
    public int times(Handle look, Viewer viewer, Act act, String objects, Instant since) {
        return look.createQuery("""
                        SELECT count(*) FROM audit
                        WHERE who = :who AND act = :act AND at >= :since AND result = 'done' AND instr(object, :objects) = 1
                        """)
                .bind("who", viewer.id())
                .bind("act", act.name())
                .bind("since", since.toEpochMilli())
                .bind("objects", objects)
                .mapTo(Integer.class)
                .one();
    }

    /** Every line about this object, the newest first. */
    public List<AuditLine> about(Handle look, String object) {
        return look.createQuery("SELECT " + AuditLine.COLUMNS + " FROM audit WHERE object = :object ORDER BY seq DESC")
                .bind("object", object)
                .map(AuditLine::read)
                .list();
    }

    /**
     * Which lines to give: those of these acts, and those of who worked in one of these regions; the newest first.
     *
     * @param act only of this one
     * @param before only those with a lower number
     */
    public record Filter(Set<Act> acts, Set<String> regions, Optional<Act> act, Optional<Long> before, int most) {

        public Filter {
            acts = Set.copyOf(acts);
            regions = Set.copyOf(regions);
        }
    }

    /** The lines that pass a filter. */
    public List<AuditLine> lines(Handle look, Filter filter) {
        var query = new StringBuilder("SELECT " + AuditLine.COLUMNS + " FROM audit WHERE seq < :before AND (act IN (");
        query.append(filter.acts().stream().map(act -> "'" + act.name() + "'").collect(Collectors.joining(", ")));
        query.append(")");
        var slugs = List.copyOf(filter.regions());
        for (int i = 0; i < slugs.size(); i++) {
            query.append(" OR instr(regions, :region").append(i).append(") > 0");
        }
        query.append(") AND (:act = '' OR act = :act) ORDER BY seq DESC LIMIT :most");
        var asked = look.createQuery(query.toString())
                .bind("before", filter.before().orElse(Long.MAX_VALUE))
                .bind("act", filter.act().map(Act::name).orElse(""))
                .bind("most", filter.most());
        for (int i = 0; i < slugs.size(); i++) {
            asked.bind("region" + i, "," + slugs.get(i) + ",");
        }
        return asked.map(AuditLine::read).list();
    }

    /** What is wrong with the record, in a sentence; nothing when every line is there as it was written. */
    public Optional<String> flaw(Handle look) {
        return chain.flaw(look);
    }

    /** Erases the lines that are past their term, if it may, and says how many had to stay. */
    public long tidy(Handle transaction, Leave leave) {
        var term = clock.instant().atZone(clock.getZone()).minus(KEPT).toInstant();
        return chain.forget(transaction, term, leave);
    }

    /** Erases the reasons that were given about this object, since they may say who it is; the lines stay. */
    public void forgetReasons(Handle transaction, String object) {
        transaction.execute("UPDATE audit SET reason = NULL WHERE object = ? AND reason IS NOT NULL", object);
    }
}
