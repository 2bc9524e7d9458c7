package nl.leiden.kennisstad.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a revision says in Dutch, without the names of organisations and projects: those may have
 * changed since. The rows of a revision and its frozen document say the same, line by line.
 */
final class RevisionSaid {

    private final List<String> lines = new ArrayList<>();

    private RevisionSaid() {}

    static List<String> by(RevisionContent content) {
        RevisionSaid said = new RevisionSaid();
        for (EntryView entry : content.entries()) {
            said.entry(
                    entry.project().value(),
                    entry.goal(),
                    entry.introduction(),
                    entry.statusWords());
            entry.leads()
                    .forEach(lead -> said.line("lead", lead.role(), lead.share(), lead.accepted()));
            entry.partners()
                    .forEach(partner -> said.line("partner", partner.standing(), partner.remark()));
            entry.actions()
                    .forEach(action -> {
                        Deadline due = action.deadline();
                        said.line("action", action.text(), action.toSteeringGroup());
                        if (due != null) {
                            said.line(due.words(), due.precision(), due.firstDay(), due.lastDay());
                        }
                    });
            content.meansOf(entry.id()).forEach(said::means);
            Map<String, Argument> argued = new TreeMap<>(entry.arguments());
            argued.forEach((letter, one) -> said.line(letter, one.verdict(), one.reason()));
        }
        said.rest(
                content.endings().stream()
                        .map(one -> List.of(one.project().value(), one.ending().how()))
                        .toList());
        content.meansOf(null).forEach(said::means);
        return said.lines;
    }

    /**
     * @param rows which criteria were argued
     */
    static List<String> by(AgendaDocument document, RevisionContent rows) {
        RevisionSaid said = new RevisionSaid();
        Map<String, EntryView> views = new TreeMap<>();
        rows.entries().forEach(entry -> views.put(entry.project().value().toString(), entry));
        for (AgendaDocument.Entry entry : document.entries()) {
            said.entry(entry.project(), entry.goal(), entry.introduction(), entry.status());
            entry.leads()
                    .forEach(lead -> said.line("lead", lead.role(), lead.share(), lead.accepted()));
            entry.partners()
                    .forEach(partner -> said.line("partner", partner.standing(), partner.remark()));
            entry.actions()
                    .forEach(action -> {
                        AgendaDocument.DeadlineText due = action.deadline();
                        said.line("action", action.text(), action.toSteeringGroup());
                        if (due != null) {
                            said.line(due.words(), due.precision(), due.firstDay(), due.lastDay());
                        }
                    });
            entry.means().forEach(said::means);
            EntryView view = views.get(entry.project());
            entry.criteria().stream()
                    .filter(one -> view != null && view.arguments().containsKey(one.letter()))
                    .forEach(one -> said.line(one.letter(), one.verdict(), one.reason()));
        }
        said.rest(
                document.endings().stream()
                        .map(one -> List.<Object>of(one.project(), one.how()))
                        .toList());
        document.means().forEach(said::means);
        return said.lines;
    }

    private void entry(
            Object project,
            @Nullable LocalizedText goal,
            @Nullable LocalizedText introduction,
            @Nullable LocalizedText status) {
        line("entry", project, goal, introduction, status);
    }

    private void means(MeansView view) {
        Means means = view.means();
        line(
                "means",
                means.kind(),
                EntryWriter.canonical(means.amount()),
                means.year(),
                means.standing(),
                means.remark());
    }

    private void means(AgendaDocument.MeansText means) {
        line("means", means.kind(), means.amount(), means.year(), means.standing(), means.remark());
    }

    private void rest(List<? extends List<?>> endings) {
        endings.stream().map(Objects::toString).sorted().forEach(lines::add);
    }

    private void line(@Nullable Object... parts) {
        List<String> words = new ArrayList<>();
        for (Object part : parts) {
            words.add(part instanceof LocalizedText text ? text.nl() : Objects.toString(part));
        }
        lines.add(String.join("\u001f", words));
    }
}
