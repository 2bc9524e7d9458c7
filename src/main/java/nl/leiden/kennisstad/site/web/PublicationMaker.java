package nl.leiden.kennisstad.site.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leiden.kennisstad.agenda.AdoptedRevision;
import nl.leiden.kennisstad.agenda.AdoptedRevisions;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.AgendaEditions;
import nl.leiden.kennisstad.agenda.export.ExportFormat;
import nl.leiden.kennisstad.decision.DecisionId;
import nl.leiden.kennisstad.decision.DecisionView;
import nl.leiden.kennisstad.decision.Decisions;
import nl.leiden.kennisstad.decision.Edition;
import nl.leiden.kennisstad.decision.Frozen;
import nl.leiden.kennisstad.ui.Format;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells which state of an agenda is shown, with the other ones and the documents. */
@Component
class PublicationMaker {

    private final AgendaEditions editions;
    private final Decisions decisions;
    private final ItemMaker items;

    PublicationMaker(AgendaEditions editions, Decisions decisions, ItemMaker items) {
        this.editions = editions;
        this.decisions = decisions;
        this.items = items;
    }

    Publication of(AdoptedRevisions all, AdoptedRevision shown, Frozen<AgendaDocument> frozen) {
        List<AdoptedRevision> its = all.of(shown.label());
        Map<DecisionId, DecisionView> taken =
                decisions.byId(its.stream().map(AdoptedRevision::decision).toList());
        return new Publication(
                older(its.getFirst(), shown),
                english(frozen.english()),
                its.stream()
                        .map(revision -> item(all, revision, shown, taken.get(revision.decision())))
                        .toList(),
                Stream.of(ExportFormat.values())
                        .map(format ->
                                new Publication.FileItem(
                                        format,
                                        items.path(
                                                RevisionFileController.FILE,
                                                shown.label(),
                                                shown.number(),
                                                format.key())))
                        .toList(),
                items.path(TimelineController.PATH, shown.label()),
                new Publication.Proof(
                        dutch(shown, frozen.fingerprint()),
                        editions.all(shown.id()).stream()
                                .map(edition -> english(shown, edition))
                                .toList()));
    }

    static String file(AdoptedRevision revision) {
        return "agenda-%s-%d.json".formatted(revision.label(), revision.number());
    }

    static String file(AdoptedRevision revision, int edition) {
        return "agenda-%s-%d-en-%d.json".formatted(revision.label(), revision.number(), edition);
    }

    private Publication.@Nullable Older older(AdoptedRevision newest, AdoptedRevision shown) {
        return newest.equals(shown)
                ? null
                : new Publication.Older(
                        shown.number(),
                        shown.adoptedOn(),
                        items.path("/agendas/{label}", shown.label()));
    }

    private static Publication.@Nullable English english(@Nullable Edition edition) {
        return edition == null
                ? null
                : new Publication.English(edition.number(), day(edition.frozenAt()));
    }

    private Publication.RevisionItem item(
            AdoptedRevisions all,
            AdoptedRevision revision,
            AdoptedRevision shown,
            @Nullable DecisionView decision) {
        return new Publication.RevisionItem(
                revision.number(),
                path("", revision),
                revision.adoptedOn(),
                decision == null ? null : decision.number(),
                revision.equals(shown),
                all.source(revision).map(source -> path("/changes", revision)).orElse(null));
    }

    private Publication.Download dutch(AdoptedRevision revision, String fingerprint) {
        return new Publication.Download(
                1, revision.adoptedOn(), fingerprint, file(revision), path("/document", revision));
    }

    private Publication.Download english(AdoptedRevision revision, Edition edition) {
        return new Publication.Download(
                edition.number(),
                day(edition.frozenAt()),
                edition.fingerprint(),
                file(revision, edition.number()),
                items.path(
                        "/agendas/{label}/revisions/{number}/document/{edition}",
                        revision.label(),
                        revision.number(),
                        edition.number()));
    }

    private String path(String part, AdoptedRevision revision) {
        return items.path(
                "/agendas/{label}/revisions/{number}" + part, revision.label(), revision.number());
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(Format.ZONE).toLocalDate();
    }
}
