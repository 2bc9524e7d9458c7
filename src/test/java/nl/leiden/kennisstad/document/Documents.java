package nl.leiden.kennisstad.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.shared.LocalizedText.Reading;
import nl.leiden.kennisstad.ui.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/** Documents to write in tests, and writers without Spring. */
final class Documents {

    static final Instant MADE = Instant.parse("2018-01-12T09:30:00Z");
    static final String CHART =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 460 120" width="460" height="120">
            <g font-family="Open Sans" font-size="11" fill="#1b2433">
            <text x="0" y="24">Huis</text><rect x="80" y="10" width="260" height="18" fill="#0b2348"/><text x="348" y="24">13</text>
            <text x="0" y="58">Gracht</text><rect x="80" y="44" width="120" height="18" fill="#0b2348"/><text x="208" y="58">6</text>
            <text x="0" y="92">Campus</text><rect x="80" y="78" width="40" height="18" fill="#c21f30"/><text x="128" y="92">2</text>
            </g></svg>
            """;

    private static final int BATCH = 15;

    private Documents() {}

    static MessageSource messages() {
        ReloadableResourceBundleMessageSource messages =
                new ReloadableResourceBundleMessageSource();
        messages.setBasenames("classpath:messages/document", "classpath:messages/ui");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }

    static PdfWriter pdf() {
        return new PdfWriter(new Markdown(), messages());
    }

    static byte[] write(DocWriter writer, Doc document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(document, MADE, out, Progress.NONE);
        return out.toByteArray();
    }

    /** Leaves a file to look at. */
    static Doc empty(Language language) {
        return Doc.titled(language, "Leeg").build();
    }

    static Doc redline() {
        Language nl = Language.NL;
        return Doc.titled(nl, "Wijzigingen van de agenda")
                .subtitle("Wat anders is dan in 2017")
                .heading(1, "Doel")
                .paragraph(
                        Run.plain("De partners ", nl),
                        Run.deleted(new Reading("baggeren", nl)),
                        Run.inserted(new Reading("reinigen", nl)),
                        Run.plain(" de grachten in ", nl),
                        Run.deleted(new Reading("autumn", Language.EN)),
                        Run.inserted(new Reading("spring", Language.EN)),
                        Run.plain(".", nl))
                .build();
    }

    static Doc picture() {
        return Doc.titled(Language.NL, "Voortgang")
                .picture(CHART, "Huis 13, Gracht 6, Campus 2 acties.")
                .table("Acties per thema")
                .column("Thema", 3)
                .column("Acties", 1)
                .rowHeaders()
                .row("Huis", "13")
                .row("Gracht", "6")
                .row("Campus", "2")
                .end()
                .build();
    }

    /** Something of everything, over several pages. */
    static Doc rich(Language language) {
        LocalizedText both = LocalizedText.of("Wonen en leven", "Housing and living");
        LocalizedText onlyDutch =
                LocalizedText.dutch(
                        "Studenten vinden in Leiden binnen een half jaar een kamer. Daarvoor werken"
                                + " stad, universiteit en hogeschool samen met de verhuurders.");
        Map<String, LocalizedText> facts = new LinkedHashMap<>();
        facts.put("Status", LocalizedText.of("Lopend", "Running"));
        facts.put("Trekker", LocalizedText.dutch("Gemeente Leiden, afdeling Wonen"));
        facts.put(
                "Partners",
                LocalizedText.of("Universiteit Leiden, DUWO", "Leiden University, DUWO"));
        facts.put("Gereed", LocalizedText.of("najaar 2018", "autumn 2018"));
        DocBuilder document =
                Doc.titled(language, LocalizedText.of("Jaaragenda 2018", "Annual agenda 2018"))
                        .subtitle("Leiden Kennisstad, 2018")
                        .marked("concept")
                        .footer("2018-03 · 12-01-2018")
                        .paragraph(onlyDutch)
                        .heading(1, new Reading("1 Wonen", Language.NL), "wonen")
                        .facts(facts)
                        .heading(2, both)
                        .prose(
                                """
                                De samenwerking gaat over **kamers**, *buurten* en [de stad](https://gemeente.leiden.nl).

                                ## Wat we doen
                                - nieuwe kamers bouwen
                                - bestaande kamers verbeteren
                                  1. keuren
                                  2. opknappen

                                > Een stad leeft van haar studenten.

                                | Jaar | Kamers |
                                |---|---|
                                | 2017 | 300 |
                                | 2018 | 450 |
                                """,
                                3)
                        .paragraph(
                                Run.plain(both.in(language)),
                                Run.plain(" · ", language),
                                Run.strong(new Reading("2.700", language)),
                                Run.plain(" · ", language),
                                Run.link(
                                        new Reading("kennisstad.example", language),
                                        "https://kennisstad.example/nl"),
                                Run.plain(" · ", language),
                                Run.link(new Reading("1 Wonen", Language.NL), "#wonen"),
                                Run.plain(" · ", language),
                                Run.code(new Reading("1a", language)))
                        .bullets(List.of(both, onlyDutch))
                        .numbers(List.of(both, onlyDutch))
                        .numbers(List.of(both))
                        .picture(CHART, "Huis 13, Gracht 6, Campus 2.")
                        .pageBreak()
                        .heading(1, "2 Acties");
        DocBuilder.TableBuilder table =
                document.table("Acties in 2018")
                        .column("Nr.", 1)
                        .column("Actie", 6)
                        .column("Wie", 3)
                        .column("Wanneer", 2)
                        .rowHeaders();
        for (int i = 1; i <= 60; i++) {
            table.row(
                    "1a." + i,
                    "Een plan maken voor de gracht bij huis "
                            + i
                            + " en het met de buurt bespreken",
                    i % 2 == 0 ? "Gemeente Leiden" : "Universiteit Leiden",
                    i % 3 == 0 ? "" : "najaar 2018");
        }
        return table.end().heading(2, "Tot slot").paragraph(onlyDutch).build();
    }

    /** A few at a time: a document has room for more than one. */
    static List<List<String>> batches(List<String> texts) {
        return IntStream.iterate(0, from -> from < texts.size(), from -> from + BATCH)
                .mapToObj(from -> texts.subList(from, Math.min(texts.size(), from + BATCH)))
                .toList();
    }

    /** Every text in every place. */
    static Doc everywhere(List<String> texts) {
        String first = texts.getFirst();
        DocBuilder document =
                Doc.titled(Language.EN, new Reading(first, Language.NL))
                        .subtitle(first)
                        .marked(first)
                        .footer(first);
        texts.forEach(text -> everywhere(document, text));
        return document.build();
    }

    private static void everywhere(DocBuilder document, String text) {
        Reading reading = new Reading(text, Language.NL);
        document.heading(1, text)
                .paragraph(Run.plain(reading))
                .paragraph(
                        Run.strong(reading),
                        Run.emphasis(reading),
                        Run.code(reading),
                        Run.inserted(reading),
                        Run.deleted(reading),
                        Run.link(reading, "https://kennisstad.example/" + text),
                        Run.link(reading, text))
                .prose(text, 2)
                .factBlocks(Map.of(text, List.of(new Block.Paragraph(List.of(Run.plain(reading))))))
                .add(
                        new Block.Listing(
                                true,
                                List.of(
                                        List.of(new Block.Paragraph(List.of(Run.plain(reading)))),
                                        List.of())))
                .table(text)
                .column(text, 1)
                .column(text, 2)
                .rowHeaders()
                .row(text, text)
                .end()
                .picture(CHART, text);
    }
}
