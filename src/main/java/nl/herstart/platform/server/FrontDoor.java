package nl.herstart.platform.server;

import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * What every request passes before any room is asked: the answer gets its headers, what is too much or unreadable is
 * sent away, and HEAD goes on as GET, so that it runs the same handler (the server itself leaves out the body).
 */
final class FrontDoor extends Handler.Wrapper {

    static final int MAX_BODY = 64 * 1024;
    private static final int MOST_READ_IN_VAIN = 1024 * 1024;
    private static final int MAX_HEADERS = 64;
    private static final int MAX_QUERY = 2 * 1024;
    private static final int MAX_PARAMETERS = 30;
    private static final Pattern UNREADABLE =
            Pattern.compile("%(?![0-9a-fA-F]{2})|%([01][0-9a-fA-F]|7[fF])|[\\x00-\\x1f\\x7f]");

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        SecurityHeaders.addTo(response.getHeaders());
        int refusal = refusal(request);
        if (refusal != 0) {
            refuse(request, response, callback, refusal);
            return true;
        }
        return super.handle(HttpMethod.HEAD.is(request.getMethod()) ? new AsGet(request) : request, response, callback);
    }

    /**
     * Reads what is still sent before answering, within reason: who is busy sending does not see an answer that comes with
     * the end of the connection.
     */
    private static void refuse(Request request, Response response, Callback callback, int status) {
        if (request.getLength() > MOST_READ_IN_VAIN) {
            Response.writeError(request, response, callback, status);
        } else {
            Content.Source.consumeAll(
                    request,
                    Callback.from(() -> Response.writeError(request, response, callback, status), callback::failed));
        }
    }

    /** The status with which to refuse, or nought. */
    private static int refusal(Request request) {
        if (request.getHeaders().size() > MAX_HEADERS) {
            return HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431;
        }
        if (request.getHeaders().getLongField(HttpHeader.CONTENT_LENGTH) > MAX_BODY) {
            return HttpStatus.PAYLOAD_TOO_LARGE_413;
        }
        var path = request.getHttpURI().getPath();
        var query = request.getHttpURI().getQuery();
        boolean readable = path != null && isReadable(path) && (query == null || isReadableQuery(query));
        return readable ? 0 : HttpStatus.BAD_REQUEST_400;
    }

    private static boolean isReadableQuery(String query) {
        return query.length() <= MAX_QUERY
                && query.chars().filter(each -> each == '&').count() < MAX_PARAMETERS
                && isReadable(query);
    }

    private static boolean isReadable(String encoded) {
        return !UNREADABLE.matcher(encoded).find();
    }

    private static final class AsGet extends Request.Wrapper {

        AsGet(Request request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.asString();
        }
    }
}
