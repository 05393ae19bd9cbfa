package nl.herstart.platform.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import nl.herstart.platform.page.Body;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Two questions a supervisor asks: {@code /leeft}, whether the process answers at all, and {@code /klaar}, whether it
 * should get visitors. Each answer is a word or two, so that nothing about the inside shows.
 */
public final class HealthRoutes implements Routes {

    private static final Logger LOG = LoggerFactory.getLogger(HealthRoutes.class);

    private final List<BooleanSupplier> checks;
    private final Map<String, BooleanSupplier> remarks;
    private final AtomicBoolean stopping = new AtomicBoolean();

    private HealthRoutes(List<BooleanSupplier> checks, Map<String, BooleanSupplier> remarks) {
        this.checks = checks;
        this.remarks = remarks;
    }

    /**
     * Ready when each of these says so.
     *
     * @param remarks what an operator has to do, in a word or two, and whether; visitors can come all the same
     */
    public static HealthRoutes using(List<BooleanSupplier> checks, Map<String, BooleanSupplier> remarks) {
        return new HealthRoutes(List.copyOf(checks), new TreeMap<>(remarks));
    }

    /** From now on not ready, so that a proxy sends visitors elsewhere while the last ones are served. */
    public void announceStop() {
        stopping.set(true);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/leeft", ctx -> say(ctx, 200, "leeft"));
        routes.get("/klaar", ctx -> {
            boolean ready = !stopping.get() && checks.stream().allMatch(HealthRoutes::passes);
            say(ctx, ready ? 200 : 503, ready ? "klaar" + remarks() : "niet klaar");
        });
    }

    private String remarks() {
        return remarks.entrySet().stream()
                .filter(remark -> remark.getValue().getAsBoolean())
                .map(remark -> ", " + remark.getKey())
                .collect(Collectors.joining());
    }

    private static boolean passes(BooleanSupplier check) {
        try {
            return check.getAsBoolean();
        } catch (RuntimeException failure) {
            LOG.warn("A readiness check failed", failure);
            return false;
        }
    }

    private static void say(Context ctx, int status, String word) {
        ctx.status(status);
        Body.write(ctx, Body.TEXT, word.getBytes(StandardCharsets.UTF_8));
    }
}
