package nl.herstart.visit;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The checker of the HTML standard (Nu), which says of a page what in it is no HTML. Slow to make: make one for many pages. */
public final class HtmlChecker {

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
    private final Messages messages = new Messages();

    public HtmlChecker() {
        try {
            validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", messages);
            validator.setUpValidatorAndParsers(messages, true, false);
        } catch (Exception e) {
            throw new IllegalStateException("The schema of HTML cannot be read", e);
        }
    }

    /** Every error and warning about a page, with its line. */
    public List<String> remarks(String html) {
        messages.all.clear();
        try {
            validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (Exception e) {
            throw new IllegalStateException("The page cannot be checked", e);
        }
        return List.copyOf(messages.all);
    }

    private static final class Messages implements ErrorHandler {

        private final List<String> all = new ArrayList<>();

        @Override
        public void warning(SAXParseException message) {
            note(message);
        }

        @Override
        public void error(SAXParseException message) {
            note(message);
        }

        @Override
        public void fatalError(SAXParseException message) {
            note(message);
        }

        private void note(SAXParseException message) {
            all.add(message.getLineNumber() + ": " + message.getMessage());
        }
    }
}
