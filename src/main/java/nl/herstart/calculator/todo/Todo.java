package nl.herstart.calculator.todo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.herstart.calculator.scheme.Regeling;
import org.jspecify.annotations.Nullable;

/** One thing to arrange. */
public final class Todo {

    /** What can be asked, in the order in which it is told; {@link #name()} is the key of its sentences. */
    public enum Kind {
        OPVANG_ZOEKEN,
        WERKZOEKENDE,
        REISVERGOEDING,
        /** The right to kinderbijslag of one child to this parent: what it brings a year. */
        KINDERBIJSLAG_VERDELEN,
        /** The right of one child to the other parent: what it costs here a year, and the most it brings there. */
        KINDERBIJSLAG_BEKIJKEN,
        BIJSTAND_MELDEN,
        WW_MELDEN,
        UWV_MELDEN,
        ANW_MELDEN,
        UITKERING_MELDEN,
        LOONHEFFINGSKORTING,
        VOORLOPIGE_TERUGGAAF,
        VOORLOPIGE_BETALING,
        INKOMEN_DOORGEVEN,
        OPVANG_DOORGEVEN,
        /** That the partner who leaves counts with the months together only (Awir art. 8 lid 3). */
        PARTNER_BUITEN_BESCHOUWING,
        KINDEROPVANGTOESLAG,
        AANGIFTE,
        TOESLAG_AANVRAGEN
    }

    /**
     * The toeslagen that something is about, as one of its figures.
     *
     * @param all whether it is about each of them, or about any
     */
    public record Toeslagen(List<Regeling> regelingen, boolean all) {

        public Toeslagen {
            regelingen = List.copyOf(regelingen);
        }
    }

    private final Kind kind;
    private final @Nullable LocalDate day;
    private final List<Object> figures;

    private Todo(Kind kind, @Nullable LocalDate day, List<Object> figures) {
        this.kind = kind;
        this.day = day;
        this.figures = List.copyOf(figures);
    }

    /** Something with a last day. */
    public static Todo by(LocalDate day, Kind kind, Object... figures) {
        return new Todo(kind, day, List.of(figures));
    }

    /** Something without a day of its own. */
    public static Todo anytime(Kind kind, Object... figures) {
        return new Todo(kind, null, List.of(figures));
    }

    public Kind kind() {
        return kind;
    }

    /** The last day; empty when there is none, or when it has passed. */
    public Optional<LocalDate> day() {
        return Optional.ofNullable(day);
    }

    /** What its sentences name, in their order. */
    public List<Object> figures() {
        return figures;
    }

    @Override
    public String toString() {
        return kind + (day == null ? "" : " by " + day);
    }
}
