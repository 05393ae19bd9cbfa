package nl.herstart.platform.server;

import java.nio.ByteBuffer;
import java.util.Optional;
import nl.herstart.platform.page.StoredAnswer;
import nl.herstart.platform.page.StoredPages;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.VirtualThreads;

/**
 * Gives the pages that are stored, found by their address, before any room is asked; the rooms try their addresses one
 * by one, which costs more than all the rest of such an answer. A stored page waits for nothing, so the thread that reads
 * from the connections gives it too and need not wake another. The rooms get a thread of their own.
 */
final class StoredPagesDoor extends Handler.Wrapper {

    private final StoredPages pages;

    StoredPagesDoor(StoredPages pages) {
        this.pages = pages;
    }

    @Override
    public InvocationType getInvocationType() {
        return InvocationType.NON_BLOCKING;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var page = HttpMethod.GET.is(request.getMethod())
                ? pages.at(request.getHttpURI().getPathQuery())
                : Optional.<StoredAnswer>empty();
        if (page.isEmpty()) {
            VirtualThreads.execute(request.getComponents().getExecutor(), () -> askRooms(request, response, callback));
            return true;
        }
        var asked = request.getHeaders();
        var given = page.get().to(asked.get(HttpHeader.ACCEPT_ENCODING), asked.get(HttpHeader.IF_NONE_MATCH));
        response.setStatus(given.status());
        given.headers().forEach(response.getHeaders()::put);
        if (given.body().length > 0) {
            response.getHeaders().put(HttpHeader.CONTENT_LENGTH, given.body().length);
        }
        response.write(true, ByteBuffer.wrap(given.body()), callback);
        return true;
    }

    private void askRooms(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
            }
        } catch (Throwable failure) {
            Response.writeError(request, response, callback, failure);
        }
    }
}
