package nl.herstart.platform.secret;

import io.nayuki.qrcodegen.QrCode;
import nl.herstart.platform.page.Html;

/** A QR code as a drawing in the page: no request, no script, no style of its own. */
public final class QrSvg {

    private static final int QUIET_ZONE = 4;

    private QrSvg() {}

    /**
     * Dark on white whatever the colours of the page, since many cameras read it no other way. The drawing has no words:
     * beside it must stand what it says.
     *
     * @throws IllegalArgumentException when the text is too long for a QR code
     */
    public static Html of(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET_ZONE;
        return new Html(("<svg class=\"qr\" viewBox=\"0 0 %d %d\" color=\"#000\" shape-rendering=\"crispEdges\""
                        + " aria-hidden=\"true\" focusable=\"false\"><rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>"
                        + "<path d=\"%s\" fill=\"currentColor\"/></svg>")
                .formatted(side, side, side, side, path(code)));
    }

    /** Of each row the dark runs, as rectangles one high. */
    private static String path(QrCode code) {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (!code.getModule(x, y)) {
                    continue;
                }
                int start = x;
                while (code.getModule(x + 1, y)) {
                    x++;
                }
                int run = x + 1 - start;
                path.append("M%d %dh%dv1h-%dz".formatted(start + QUIET_ZONE, y + QUIET_ZONE, run, run));
            }
        }
        return path.toString();
    }
}
