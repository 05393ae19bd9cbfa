package nl.herstart.site.agreements;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.herstart.agreement.Covenant;
import nl.herstart.agreement.Entry;
import nl.herstart.platform.page.Body;
import nl.herstart.platform.page.CacheClass;
import nl.herstart.platform.page.XmlDocument;

/** What changes among the agreements, for feed readers (Atom, RFC 4287): of the whole country, or of a region. */
final class AgreementFeed {

    static final String ENDING = ".atom";
    static final String ADDRESS = Room.HOME + ENDING;

    private static final String TYPE = "application/atom+xml; charset=utf-8";
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final int MOST = 50;
    private static final int LOOKED_AT = 500;

    private final Room room;

    AgreementFeed(Room room) {
        this.room = room;
    }

    void addTo(RoutesConfig routes) {
        routes.get(
                ADDRESS,
                ctx -> give(
                        ctx,
                        ADDRESS,
                        Room.HOME,
                        room.words().texts().say("feed"),
                        room.agreements().all()));
        routes.get(GroupPages.REGION + "{regio}" + ENDING, this::region);
    }

    private void region(Context ctx) {
        var region = room.regions().named(ctx.pathParam("regio")).orElseThrow(NotFoundResponse::new);
        give(
                ctx,
                GroupPages.REGION + region.slug() + ENDING,
                GroupPages.REGION + region.slug(),
                room.words().texts().say("feed.regio", region.name()),
                room.agreements().inRegion(region.slug()));
    }

    private void give(Context ctx, String self, String page, String title, List<Covenant> covenants) {
        var byId = covenants.stream().collect(Collectors.toMap(Covenant::id, Function.identity()));
        var entries = room.agreements().lately(LOOKED_AT).stream()
                .filter(entry -> byId.containsKey(entry.covenant()))
                .limit(MOST)
                .toList();
        CacheClass.CONTENT.applyTo(ctx);
        Body.write(ctx, TYPE, XmlDocument.of(xml -> write(xml, self, page, title, entries, byId)));
    }

    private void write(
            XMLStreamWriter xml,
            String self,
            String page,
            String title,
            List<Entry> entries,
            Map<String, Covenant> covenants)
            throws XMLStreamException {
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute(XMLConstants.XML_NS_PREFIX, XMLConstants.XML_NS_URI, "lang", "nl");
        XmlDocument.element(xml, "id", room.baseUrl() + self);
        XmlDocument.element(xml, "title", title);
        XmlDocument.element(
                xml,
                "updated",
                moment(entries.isEmpty() ? Instant.EPOCH : entries.get(0).at()));
        xml.writeStartElement("author");
        XmlDocument.element(xml, "name", "Herstart");
        xml.writeEndElement();
        link(xml, "self", "application/atom+xml", self);
        link(xml, "alternate", "text/html", page);
        for (var entry : entries) {
            write(
                    xml,
                    entry,
                    covenants.getOrDefault(
                            entry.covenant(), covenants.values().iterator().next()));
        }
        xml.writeEndElement();
    }

    private void write(XMLStreamWriter xml, Entry entry, Covenant covenant) throws XMLStreamException {
        var told = room.words().told(entry);
        var address = AgreementWords.address(covenant) + "/" + entry.number();
        xml.writeStartElement("entry");
        XmlDocument.element(
                xml,
                "id",
                room.baseUrl() + address + "#" + entry.field() + "-"
                        + entry.at().toEpochMilli());
        XmlDocument.element(xml, "title", covenant.terms().name() + ", " + entry.number() + ": " + told.what());
        XmlDocument.element(xml, "updated", moment(entry.at()));
        link(xml, "alternate", "text/html", address);
        XmlDocument.element(xml, "summary", told.words());
        xml.writeEndElement();
    }

    private void link(XMLStreamWriter xml, String relation, String type, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", room.baseUrl() + address);
    }

    private static String moment(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
