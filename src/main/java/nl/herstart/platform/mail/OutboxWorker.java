package nl.herstart.platform.mail;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Empties the outbox in the background, one mail after another, and stops between two mails. */
public final class OutboxWorker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final Outbox outbox;
    private final MailTransport transport;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread = new Thread(this::work, "outbox");

    OutboxWorker(Outbox outbox, MailTransport transport) {
        this.outbox = outbox;
        this.transport = transport;
    }

    /** A worker that has begun. */
    public static OutboxWorker start(Outbox outbox, MailTransport transport) {
        var worker = new OutboxWorker(outbox, transport);
        worker.thread.setDaemon(true);
        worker.thread.start();
        return worker;
    }

    private void work() {
        try {
            while (stop.getCount() > 0) {
                if (!sendsOne()) {
                    stop.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A failure of our own, such as a full disk, must not end the thread: mail would silently stay behind. */
    private boolean sendsOne() {
        try {
            return sendNext();
        } catch (RuntimeException e) {
            LOG.error("The outbox could not be worked on", e);
            return false;
        }
    }

    /** Tries the next mail that is due; false when there is none. */
    boolean sendNext() {
        var next = outbox.claim();
        next.ifPresent(this::send);
        return next.isPresent();
    }

    private void send(OutgoingMail mail) {
        try {
            transport.send(mail);
            outbox.left(mail);
        } catch (MailNotSent e) {
            outbox.stayed(mail, e);
        } catch (RuntimeException e) {
            outbox.stayed(mail, new MailNotSent(MailNotSent.Reason.REFUSED_FOR_NOW, e));
        }
    }

    /** Waits for the mail that is being sent, at most ten seconds; an unfinished one is tried again after a restart. */
    @Override
    public void close() {
        stop.countDown();
        try {
            thread.join(LONGEST_STOP.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
