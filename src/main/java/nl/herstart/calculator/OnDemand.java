package nl.herstart.calculator;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Supplier;

/** A list that is made when somebody looks into it, and then once: a page that shows no curve pays for none. For one thread. */
final class OnDemand<T> extends AbstractList<T> {

    private final Supplier<List<T>> made;
    private List<T> items = List.of();
    private boolean isMade;

    OnDemand(Supplier<List<T>> made) {
        this.made = made;
    }

    private List<T> items() {
        if (!isMade) {
            items = List.copyOf(made.get());
            isMade = true;
        }
        return items;
    }

    @Override
    public T get(int index) {
        return items().get(index);
    }

    @Override
    public int size() {
        return items().size();
    }
}
