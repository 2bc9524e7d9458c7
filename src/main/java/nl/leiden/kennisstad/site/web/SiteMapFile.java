package nl.leiden.kennisstad.site.web;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.site.PublicPage;
import nl.leiden.kennisstad.site.PublicPages;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.SiteProperties;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All pages of the site with their languages, for search engines (sitemaps.org, version 0.9). */
@Controller
class SiteMapFile {

    private static final String SITE_MAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final List<String> LISTS =
            List.of(
                    "/themes",
                    "/projects",
                    "/agendas",
                    "/meetings",
                    "/reviews",
                    "/decisions",
                    "/partners",
                    "/agreement",
                    "/sitemap");

    private final PublicPages pages;
    private final Programme programme;
    private final LocalizedPaths paths;
    private final SiteProperties site;

    SiteMapFile(PublicPages pages, Programme programme, LocalizedPaths paths, SiteProperties site) {
        this.pages = pages;
        this.programme = programme;
        this.paths = paths;
        this.site = site;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> siteMap() throws XMLStreamException {
        StringWriter out = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace(SITE_MAP);
        xml.writeNamespace("xhtml", XHTML);
        for (List<Address> page : addresses()) {
            for (Address address : page) {
                write(xml, address, page);
            }
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .cacheControl(CacheControl.noCache())
                .body(out.toString());
    }

    private record Address(Language language, String url) {}

    /** Of every page its addresses in the languages it exists in. */
    private List<List<Address>> addresses() {
        List<List<Address>> all = new ArrayList<>();
        for (String list : LISTS) {
            all.add(Stream.of(Language.values()).map(language -> address(language, list)).toList());
        }
        for (PublicPage page : pages.all(programme.day())) {
            all.add(
                    Stream.of(Language.values())
                            .filter(page::existsIn)
                            .map(language ->
                                    address(
                                            language,
                                            page.template(),
                                            page.values().apply(language)))
                            .toList());
        }
        return all;
    }

    private Address address(Language language, String template, Object... values) {
        return new Address(language, site.baseUrl() + paths.of(language, template, values));
    }

    private static void write(XMLStreamWriter xml, Address address, List<Address> alternates)
            throws XMLStreamException {
        xml.writeStartElement("url");
        xml.writeStartElement("loc");
        xml.writeCharacters(address.url());
        xml.writeEndElement();
        for (Address alternate : alternates.size() > 1 ? alternates : List.<Address>of()) {
            xml.writeEmptyElement(XHTML, "link");
            xml.writeAttribute("rel", "alternate");
            xml.writeAttribute("hreflang", alternate.language().tag());
            xml.writeAttribute("href", alternate.url());
        }
        xml.writeEndElement();
    }
}
