package nl.herstart.platform.database;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;

/**
 * Work that somebody asked of the {@link Writer} and waits for. Once begun its end is waited for, however long that takes;
 * until then its caller may give up, and it is never done.
 */
final class Piece<T, X extends Exception> {

    private final HandleCallback<T, X> work;
    private final AtomicBoolean claimed = new AtomicBoolean();
    private final CompletableFuture<T> outcome = new CompletableFuture<>();
    private Runnable reply = () -> {};

    Piece(HandleCallback<T, X> work) {
        this.work = work;
    }

    /** Whether its caller still waits. */
    boolean begins() {
        return claimed.compareAndSet(false, true);
    }

    /** Does the work, and says whether it went well; the caller does not know yet. */
    boolean succeeds(Handle transaction) {
        try {
            var result = work.withHandle(transaction);
            reply = () -> outcome.complete(result);
            return true;
        } catch (RuntimeException thrown) {
            var told = Trouble.told(thrown);
            reply = () -> outcome.completeExceptionally(told);
        } catch (Throwable thrown) {
            reply = () -> outcome.completeExceptionally(thrown);
        }
        return false;
    }

    /** Tells the caller how it went, now that it is on the disk or undone. */
    void reply() {
        reply.run();
    }

    /** Tells the caller that nothing of it is kept. */
    void refuse(Throwable why) {
        outcome.completeExceptionally(new RejectedExecutionException("the database did not take it", why));
    }

    /** What became of it; the caller gives up when it is not begun in time. */
    T outcome(Duration patience) throws X {
        if (!endsWithin(patience) && begins()) {
            throw new RejectedExecutionException("the database is busy");
        }
        try {
            return outcome.join();
        } catch (CompletionException failure) {
            throw Piece.<X>as(failure);
        }
    }

    /** What the work threw, which is an {@code X} or needs no declaring. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Exception> E as(CompletionException failure) throws E {
        if (failure.getCause() instanceof Error error) {
            throw error;
        }
        throw (E) failure.getCause();
    }

    private boolean endsWithin(Duration patience) {
        try {
            outcome.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException failed) {
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
