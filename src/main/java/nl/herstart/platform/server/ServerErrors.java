package nl.herstart.platform.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import nl.herstart.platform.page.Views;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Errors that the server finds before any room is asked, such as an address it cannot read: the same pages and headers
 * as everywhere else, instead of the server's own.
 */
final class ServerErrors extends ErrorHandler {

    private final ErrorPages pages;

    ServerErrors(ErrorPages pages) {
        this.pages = pages;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        SecurityHeaders.putInto(response.getHeaders());
        int status = response.getStatus();
        boolean api = ErrorPages.isApi(String.valueOf(request.getHttpURI().getPath()));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, api ? Problem.TYPE : Views.HTML);
        var body = api ? Problem.of(status) : pages.page(status).getBytes(StandardCharsets.UTF_8);
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.length);
        response.write(true, ByteBuffer.wrap(body), callback);
        return true;
    }
}
