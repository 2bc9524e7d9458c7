package nl.leiden.kennisstad.agenda.export;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import nl.leiden.kennisstad.agenda.AgendaDesk;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.agenda.DeskAgenda;
import nl.leiden.kennisstad.agenda.RevisionView;
import nl.leiden.kennisstad.decision.DecisionKind;
import nl.leiden.kennisstad.decision.Frozen;
import nl.leiden.kennisstad.decision.NewDecision;
import nl.leiden.kennisstad.file.NewFile;
import nl.leiden.kennisstad.job.JobKind;
import nl.leiden.kennisstad.job.JobRun;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.ui.Say;
import org.springframework.stereotype.Component;

/** Writes the newest revision of an agenda, whatever its state, while its owner waits. */
@Component
class AgendaExportJob implements JobKind {

    static final String KEY = "agenda-export";

    private final AgendaDesk desk;
    private final Agendas agendas;
    private final AgendaExports exports;
    private final Programme programme;
    private final Say say;
    private final Clock clock;

    AgendaExportJob(
            AgendaDesk desk,
            Agendas agendas,
            AgendaExports exports,
            Programme programme,
            Say say,
            Clock clock) {
        this.desk = desk;
        this.agendas = agendas;
        this.exports = exports;
        this.programme = programme;
        this.say = say;
        this.clock = clock;
    }

    static Map<String, String> payload(String label, ExportFormat format, Language language) {
        return Map.of("label", label, "format", format.key(), "language", language.tag());
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public void run(JobRun run) throws IOException {
        Map<String, String> wanted = run.payload();
        DeskAgenda agenda = desk.find(wanted.getOrDefault("label", "")).orElseThrow();
        ExportFormat format = ExportFormat.of(wanted.getOrDefault("format", "")).orElseThrow();
        Language language = Language.ofTag(wanted.getOrDefault("language", "")).orElseThrow();
        RevisionView revision = agenda.newest();
        String fingerprint = agendas.document(revision.id()).map(Frozen::fingerprint).orElse(null);
        AgendaDocument document = agendas.written(revision, undecided());
        run.result(
                new NewFile(
                        format.fileName(agenda.agenda().label(), revision.number(), language.tag()),
                        format.mediaType()),
                out ->
                        exports.write(
                                document,
                                fingerprint,
                                format,
                                language,
                                clock.instant(),
                                out,
                                run::progress));
    }

    private NewDecision undecided() {
        var not = say.both("agenda.not-adopted");
        return new NewDecision(
                programme.day().getYear() + "-00", programme.day(), DecisionKind.ADOPT, not, not);
    }
}
