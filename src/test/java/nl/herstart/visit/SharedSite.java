package nl.herstart.visit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands one site to all test classes that ask for it: it starts for the first and stops after the last test of all. Only for
 * tests that leave it as they found it; who moves its clock, fills its tables or counts its limits starts one of their own.
 */
public abstract class SharedSite<S extends AutoCloseable> implements ParameterResolver {

    private final Class<S> type;

    protected SharedSite(Class<S> type) {
        this.type = type;
    }

    protected abstract S start();

    @Override
    public final boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == type;
    }

    @Override
    public final S resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(SharedSite.class))
                .getOrComputeIfAbsent(type, first -> start(), type);
    }
}
