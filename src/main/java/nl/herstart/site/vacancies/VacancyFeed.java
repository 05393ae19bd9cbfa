package nl.herstart.site.vacancies;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.herstart.platform.limit.Limit;
import nl.herstart.platform.page.Body;
import nl.herstart.platform.page.CacheClass;
import nl.herstart.platform.page.XmlDocument;
import nl.herstart.vacancy.OpenVacancy;
import nl.herstart.vacancy.VacancyFilter;
import nl.herstart.value.Language;

/**
 * What is new among the vacancies, for feed readers (Atom, RFC 4287): who follows an address with filters in it has kept her
 * search without our keeping it. And every open vacancy for search engines.
 */
final class VacancyFeed {

    static final String ADDRESS = "/vacatures.atom";
    static final String SITEMAP = ListPages.LIST + "/sitemap.xml";

    private static final String TYPE = "application/atom+xml; charset=utf-8";
    private static final String SITEMAP_TYPE = "application/xml; charset=utf-8";
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String SITEMAP_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int MOST_ENTRIES = 50;
    private static final int MOST_IN_SITEMAP = 20_000;

    private final Room room;

    VacancyFeed(Room room) {
        this.room = room;
    }

    void addTo(RoutesConfig routes) {
        routes.get(ADDRESS, this::feed);
        routes.get(SITEMAP, this::sitemap);
    }

    private void feed(Context ctx) {
        room.guard().count(ctx, Limit.SEARCH);
        var query = room.query(ctx);
        var found = room.open().list(query.filter(), 0, MOST_ENTRIES).vacancies();
        CacheClass.CONTENT.applyTo(ctx);
        Body.write(ctx, TYPE, XmlDocument.of(xml -> write(xml, query, found)));
    }

    private void write(XMLStreamWriter xml, VacancyQuery query, List<OpenVacancy> found) throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, "lang", "nl");
        XmlDocument.element(xml, "id", room.baseUrl() + query.behind(ADDRESS));
        XmlDocument.element(xml, "title", title(query));
        XmlDocument.element(
                xml,
                "updated",
                moment(found.stream().findFirst().map(OpenVacancy::posted).orElse(LocalDate.EPOCH)));
        xml.writeStartElement("author");
        XmlDocument.element(xml, "name", "Herstart");
        xml.writeEndElement();
        link(xml, "self", "application/atom+xml", query.behind(ADDRESS));
        link(xml, "alternate", "text/html", query.behind(ListPages.LIST));
        for (var open : found) {
            write(xml, open);
        }
        xml.writeEndElement();
    }

    private String title(VacancyQuery query) {
        var texts = room.texts(Language.DUTCH);
        var parts = room.queries().parts(query, Language.DUTCH);
        return parts.isEmpty() ? texts.say("feed") : texts.say("feed.zoek", String.join(", ", parts));
    }

    private void write(XMLStreamWriter xml, OpenVacancy open) throws XMLStreamException {
        var card = room.cards().of(open, Language.DUTCH);
        xml.writeStartElement("entry");
        XmlDocument.element(xml, "id", room.baseUrl() + card.address());
        XmlDocument.element(xml, "title", card.title() + ", " + card.place());
        XmlDocument.element(xml, "updated", moment(open.posted()));
        link(xml, "alternate", "text/html", card.address());
        XmlDocument.element(
                xml,
                "summary",
                card.organisation() + ". " + card.hours() + ", " + card.days() + ". " + card.wage() + ".");
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", room.baseUrl() + address);
    }

    private String moment(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                day.atStartOfDay(room.clock().getZone()));
    }

    private void sitemap(Context ctx) {
        room.guard().count(ctx, Limit.SEARCH);
        var all = room.open().list(VacancyFilter.NONE, 0, MOST_IN_SITEMAP).vacancies();
        CacheClass.CONTENT.applyTo(ctx);
        Body.write(ctx, SITEMAP_TYPE, XmlDocument.of(xml -> {
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(SITEMAP_NAMESPACE);
            for (var open : all) {
                xml.writeStartElement("url");
                XmlDocument.element(xml, "loc", room.baseUrl() + CardWords.address(open, Language.DUTCH));
                XmlDocument.element(xml, "lastmod", open.posted().toString());
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }));
    }
}
