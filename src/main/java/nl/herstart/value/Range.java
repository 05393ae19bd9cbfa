package nl.herstart.value;

/** What lies between two values, both of them included. */
public record Range<T extends Comparable<? super T>>(T least, T most) {

    public boolean holds(T value) {
        return value.compareTo(least) >= 0 && value.compareTo(most) <= 0;
    }
}
