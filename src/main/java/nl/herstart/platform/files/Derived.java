package nl.herstart.platform.files;

import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Something made from what was read, such as an index: made now, and again only when what it was made from is another
 * object, as after a change in a {@link Watched} folder. Of a packaged site it is made once.
 *
 * @param <S> what it is made from
 * @param <T> what is made
 */
public final class Derived<S, T> implements Supplier<T> {

    private record Made<S, T>(S source, T result) {}

    private final Supplier<S> source;
    private final Function<S, T> making;
    private volatile Made<S, T> last;

    private Derived(Supplier<S> source, Function<S, T> making) {
        this.source = source;
        this.making = making;
        this.last = make(source.get());
    }

    /** Made from what the source gives; after a change two visitors who come at once may each make one. */
    public static <S, T> Supplier<T> of(Supplier<S> source, Function<S, T> making) {
        return new Derived<>(source, making);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // Comparing all there is to read is what this is to save.
    public T get() {
        var now = source.get();
        var made = last;
        if (made.source() != now) {
            made = make(now);
            last = made;
        }
        return made.result();
    }

    private Made<S, T> make(S now) {
        return new Made<>(now, making.apply(now));
    }
}
