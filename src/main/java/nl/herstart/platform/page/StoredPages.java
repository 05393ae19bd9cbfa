package nl.herstart.platform.page;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Pages that are the same for everybody: each is made when it is first asked for and then kept, until the next day if it
 * tells of a day. From then on the server gives it by its address, before any room is asked. While templates may change
 * under the program, as in a checkout, nothing is kept.
 */
public final class StoredPages {

    private record Kept(Supplier<LocalDate> today, LocalDate day, StoredAnswer answer) {

        boolean isCurrent() {
            return today.get().equals(day);
        }
    }

    private final Views views;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    StoredPages(Views views) {
        this.views = views;
    }

    /**
     * Gives a page that is the same every day.
     *
     * @param address its one address, and one that exists, for each is kept
     * @param model asked only when the page is rendered
     */
    public void give(Context ctx, String address, String template, Supplier<Map<String, Object>> model) {
        give(ctx, address, StoredPages::everyDay, template, model);
    }

    /** Gives a page as it is on the day that it is now, such as one that says when it is overdue. */
    public void give(
            Context ctx,
            String address,
            Supplier<LocalDate> today,
            String template,
            Supplier<Map<String, Object>> model) {
        give(ctx, address, today, () -> views.store(address, template, model.get()));
    }

    /** Gives what is made in another way than by a template, and is the same every day; the address may have a query. */
    public void give(Context ctx, String address, Supplier<StoredAnswer> making) {
        give(ctx, address, StoredPages::everyDay, making);
    }

    /** The same, as it is on the day that it is now. */
    public void give(Context ctx, String address, Supplier<LocalDate> today, Supplier<StoredAnswer> making) {
        at(address).orElseGet(() -> make(address, today, making)).write(ctx);
    }

    /** What was given before at an address, with its query, and still holds. */
    public Optional<StoredAnswer> at(String address) {
        return Optional.ofNullable(kept.get(address)).filter(Kept::isCurrent).map(Kept::answer);
    }

    private StoredAnswer make(String address, Supplier<LocalDate> today, Supplier<StoredAnswer> making) {
        var made = new Kept(today, today.get(), making.get());
        if (!views.mayChange()) {
            kept.put(address, made);
        }
        return made.answer();
    }

    private static LocalDate everyDay() {
        return LocalDate.EPOCH;
    }
}
