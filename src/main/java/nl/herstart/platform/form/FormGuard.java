package nl.herstart.platform.form;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.limit.RateLimits;
import nl.herstart.platform.limit.TrustedProxies;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.Views;
import nl.herstart.platform.words.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Protects public forms without a cookie or a puzzle: a field only machines fill in, a stamp that tells when the form
 * was loaded, and a limit per address. The macro {@code formGuard} puts the first two into a form. That a form was sent
 * from our own pages is checked for every POST by the server itself.
 */
public final class FormGuard {

    /** The hidden field with the stamp. It differs per loaded form, so it also tells a double press. */
    public static final String STAMP = Views.STAMP;

    /** The field that people do not see and machines fill in. */
    public static final String HONEYPOT = "website";

    private static final Duration TOO_QUICK = Duration.ofSeconds(3);
    private static final Duration TOO_OLD = Duration.ofHours(4);

    private final Stamps stamps;
    private final RateLimits limits;
    private final TrustedProxies proxies;

    /** A guard that knows its own stamps, counts against these limits and sees through these proxies. */
    public FormGuard(Stamps stamps, RateLimits limits, TrustedProxies proxies) {
        this.stamps = stamps;
        this.limits = limits;
        this.proxies = proxies;
    }

    /** What stands in the way of accepting this form; nothing when it may be read. Counts it against the limit. */
    public Optional<Objection> objectionTo(Context ctx, Limit limit) {
        var texts = FormTexts.in(Roots.language(ctx.path()));
        if (isFilled(ctx.formParam(HONEYPOT))) {
            return Optional.of(Objection.of(HttpStatus.UNPROCESSABLE_CONTENT, texts.say("geen-mens")));
        }
        var age = Optional.ofNullable(ctx.formParam(STAMP)).flatMap(stamps::age);
        if (age.isEmpty() || age.get().isNegative() || age.get().compareTo(TOO_OLD) > 0) {
            return Optional.of(Objection.of(HttpStatus.UNPROCESSABLE_CONTENT, texts.say("lang-open")));
        }
        if (!limits.areLifted() && age.get().compareTo(TOO_QUICK) < 0) {
            return Optional.of(Objection.of(HttpStatus.UNPROCESSABLE_CONTENT, texts.say("erg-snel")));
        }
        return objectionToOneMore(ctx, limit);
    }

    /** Counts one against the limit; what to say when it was one too many. */
    public Optional<Objection> objectionToOneMore(Context ctx, Limit limit) {
        var texts = FormTexts.in(Roots.language(ctx.path()));
        return limits.spend(limit, visitor(ctx)).map(wait -> tooOften(texts, wait));
    }

    /**
     * Counts one against the limit.
     *
     * @throws TooManyRequests when it was one too many; the server answers with a page that says when to try again
     */
    public void count(Context ctx, Limit limit) {
        limits.spend(limit, visitor(ctx)).ifPresent(wait -> {
            throw new TooManyRequests(wait);
        });
    }

    /** From where somebody asks, in no more detail than the limits tell visitors apart, and for no longer than a day. */
    public String place(Context ctx) {
        return limits.keyOf(visitor(ctx));
    }

    private static Objection tooOften(Texts texts, Duration wait) {
        return new Objection(
                HttpStatus.TOO_MANY_REQUESTS,
                texts.say("te-vaak", TooManyRequests.inWords(wait, texts.language())),
                wait);
    }

    private static boolean isFilled(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** The text of the connection is an address, so nothing is looked up. */
    private InetAddress visitor(Context ctx) {
        try {
            var connected = InetAddress.getByName(ctx.req().getRemoteAddr());
            var lines = Collections.list(ctx.req().getHeaders("X-Forwarded-For"));
            return proxies.visitor(connected, lines.stream().reduce((first, second) -> second));
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
