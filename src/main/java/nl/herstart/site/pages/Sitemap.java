package nl.herstart.site.pages;

import java.net.URI;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.herstart.platform.page.Roots;
import nl.herstart.platform.page.XmlDocument;
import nl.herstart.value.Language;

/**
 * Every address a search engine may show, by the protocol of sitemaps.org: home, the pages, and the addresses of other
 * rooms. A page was last changed on the day it was last checked; of the others we do not know.
 */
final class Sitemap {

    static final String ADDRESS = "/sitemap.xml";
    static final String TYPE = "application/xml; charset=utf-8";

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final PageLibrary library;
    private final URI baseUrl;

    Sitemap(PageLibrary library, URI baseUrl) {
        this.library = library;
        this.baseUrl = baseUrl;
    }

    byte[] xml() {
        return XmlDocument.of(this::writeTo);
    }

    private void writeTo(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeNamespace("xhtml", XHTML);
        for (var language : Language.values()) {
            write(xml, Roots.address(language, "/"), "");
        }
        for (var page : library.all()) {
            write(xml, page.address(), page.head().checked().toString());
        }
        for (var signpost : library.elsewhere()) {
            write(xml, signpost.address(), "");
        }
        xml.writeEndElement();
    }

    /** Names the page in each language, on each of them, when there are two. */
    private void writeLanguages(XMLStreamWriter xml, String dutch) throws XMLStreamException {
        if (!library.isInEnglish(dutch)) {
            return;
        }
        for (var language : Language.values()) {
            xml.writeEmptyElement("xhtml", "link", XHTML);
            xml.writeAttribute("rel", "alternate");
            xml.writeAttribute("hreflang", language.code());
            xml.writeAttribute("href", baseUrl + Roots.address(language, dutch));
        }
    }

    private void write(XMLStreamWriter xml, String address, String changed) throws XMLStreamException {
        xml.writeStartElement("url");
        XmlDocument.element(xml, "loc", baseUrl + address);
        if (!changed.isEmpty()) {
            XmlDocument.element(xml, "lastmod", changed);
        }
        writeLanguages(xml, Roots.dutch(address));
        xml.writeEndElement();
    }
}
