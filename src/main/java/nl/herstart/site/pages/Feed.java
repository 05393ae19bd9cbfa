package nl.herstart.site.pages;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.herstart.platform.page.XmlDocument;
import nl.herstart.value.Language;

/** The Dutch pages that were last written or checked, the newest first, for feed readers (Atom, RFC 4287). */
final class Feed {

    static final String ADDRESS = "/nieuw.atom";
    static final String TYPE = "application/atom+xml; charset=utf-8";

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final int MOST_ENTRIES = 50;
    private static final Comparator<Page> NEWEST_FIRST = Comparator.comparing(
                    (Page page) -> page.head().checked())
            .reversed()
            .thenComparing(Page::address);

    private final List<Page> pages;
    private final URI baseUrl;
    private final ZoneId zone;

    /**
     * The feed of a library.
     *
     * @param zone where the day on which a page was checked began
     */
    Feed(PageLibrary library, URI baseUrl, ZoneId zone) {
        this.pages = library.all().stream()
                .filter(page -> page.language() == Language.DUTCH)
                .sorted(NEWEST_FIRST)
                .limit(MOST_ENTRIES)
                .toList();
        this.baseUrl = baseUrl;
        this.zone = zone;
    }

    byte[] xml() {
        return XmlDocument.of(this::writeTo);
    }

    private void writeTo(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, "lang", "nl");
        XmlDocument.element(xml, "id", baseUrl + ADDRESS);
        XmlDocument.element(xml, "title", "Herstart: nieuw of opnieuw nagekeken");
        XmlDocument.element(xml, "updated", moment(newest()));
        writeAuthor(xml);
        writeLink(xml, "self", ADDRESS);
        writeLink(xml, "alternate", "/");
        for (var page : pages) {
            writeEntry(xml, page);
        }
        xml.writeEndElement();
    }

    private void writeEntry(XMLStreamWriter xml, Page page) throws XMLStreamException {
        xml.writeStartElement("entry");
        XmlDocument.element(xml, "id", baseUrl + page.address());
        XmlDocument.element(xml, "title", page.head().title());
        XmlDocument.element(xml, "updated", moment(page.head().checked()));
        writeLink(xml, "alternate", page.address());
        XmlDocument.element(xml, "summary", page.head().summary());
        xml.writeEndElement();
    }

    private static void writeAuthor(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("author");
        XmlDocument.element(xml, "name", "Herstart");
        xml.writeEndElement();
    }

    private void writeLink(XMLStreamWriter xml, String relation, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", address.equals(ADDRESS) ? "application/atom+xml" : "text/html");
        xml.writeAttribute("href", baseUrl + address);
    }

    /** A feed without pages never changed. */
    private LocalDate newest() {
        return pages.stream().findFirst().map(page -> page.head().checked()).orElse(LocalDate.EPOCH);
    }

    private String moment(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(zone));
    }
}
