package nl.leiden.kennisstad.agenda.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.leiden.kennisstad.agenda.AgendaDesk;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.AgendaPolicy;
import nl.leiden.kennisstad.agenda.AgendaRemarks;
import nl.leiden.kennisstad.agenda.AgendaRevisionId;
import nl.leiden.kennisstad.agenda.AgendaView;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.agenda.DeskAgenda;
import nl.leiden.kennisstad.agenda.EntryView;
import nl.leiden.kennisstad.agenda.Redline;
import nl.leiden.kennisstad.agenda.RevisionView;
import nl.leiden.kennisstad.agenda.Wording;
import nl.leiden.kennisstad.decision.Frozen;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedController;
import nl.leiden.kennisstad.ui.PageFrame;
import nl.leiden.kennisstad.ui.Uncached;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** An agenda as the steering group reads it: what changes, and what others remarked. */
@LocalizedController
@Uncached
class ReadingController {

    private final Agendas agendas;
    private final AgendaDesk desk;
    private final AgendaRemarks remarks;
    private final DraftDecision draftDecision;
    private final AgendaDesks desks;
    private final Wording wording;
    private final Frames frames;

    ReadingController(
            Agendas agendas,
            AgendaDesk desk,
            AgendaRemarks remarks,
            DraftDecision draftDecision,
            AgendaDesks desks,
            Wording wording,
            Frames frames) {
        this.agendas = agendas;
        this.desk = desk;
        this.remarks = remarks;
        this.draftDecision = draftDecision;
        this.desks = desks;
        this.wording = wording;
        this.frames = frames;
    }

    /** A remark with the entry it is about. */
    record RemarkRow(@Nullable LocalizedText entry, AgendaRemarks.Remark remark) {}

    /**
     * @param redline null when it was not made from another
     */
    record Page(
            AgendaView agenda,
            RevisionView revision,
            @Nullable LocalizedText comparedWith,
            @Nullable Redline redline,
            List<RemarkRow> remarks,
            String previewPath,
            @Nullable String remarkPath,
            @Nullable String editPath) {}

    @GetMapping(AgendaPaths.READING)
    ModelAndView read(@PathVariable String label, Actor actor) {
        DeskAgenda agenda = desks.readable(label, actor);
        RevisionView revision = agenda.newest();
        AgendaDocument now = agendas.preview(revision.id(), draftDecision.of(revision));
        Optional<AgendaDocument> before =
                Optional.ofNullable(revision.copiedFrom()).map(this::document);
        Page page =
                new Page(
                        agenda.agenda(),
                        revision,
                        before.map(AgendaDocument::title).orElse(null),
                        before.map(earlier -> Redline.between(earlier, now, wording)).orElse(null),
                        remarks(revision.id(), now),
                        desks.path(AgendaPaths.PREVIEW, label),
                        AgendaPolicy.mayRemark(actor, revision)
                                ? desks.path(AgendaPaths.REMARKS, label)
                                : null,
                        AgendaPolicy.mayEdit(actor) ? desks.path(AgendaPaths.AGENDA, label) : null);
        return frames.show(
                "agenda/reading",
                PageFrame.at(AgendaPaths.READING)
                        .values(label)
                        .titled(agenda.agenda().title())
                        .under("agenda.desk.agendas", AgendaPaths.AGENDAS)
                        .desk(),
                page);
    }

    private AgendaDocument document(AgendaRevisionId revision) {
        return agendas.document(revision)
                .map(Frozen::content)
                .orElseGet(() -> agendas.preview(revision, draftDecision.unknown()));
    }

    private List<RemarkRow> remarks(AgendaRevisionId revision, AgendaDocument now) {
        List<EntryView> entries = desk.entries(revision);
        return remarks.on(revision).stream()
                .map(remark -> new RemarkRow(about(remark.entry(), entries, now), remark))
                .toList();
    }

    private static @Nullable LocalizedText about(
            @Nullable UUID lineage, List<EntryView> entries, AgendaDocument now) {
        return entries.stream()
                .filter(entry -> entry.lineage().equals(lineage))
                .flatMap(entry -> AgendaDesks.written(entry, now).stream())
                .map(AgendaDocument.Entry::title)
                .findFirst()
                .orElse(null);
    }
}
