package nl.leiden.kennisstad.decision.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.leiden.kennisstad.decision.DecisionPolicy;
import nl.leiden.kennisstad.decision.DecisionSubject;
import nl.leiden.kennisstad.decision.DecisionView;
import nl.leiden.kennisstad.decision.Decisions;
import nl.leiden.kennisstad.decision.SubjectSource;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.ui.Frames;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.NotFound;
import nl.leiden.kennisstad.ui.PageFrame;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Finds what the address of a page names, for whoever may see it. */
@Component
class DecisionDesks {

    private final Decisions decisions;
    private final ObjectProvider<SubjectSource> sources;
    private final LocalizedPaths paths;

    DecisionDesks(
            Decisions decisions, ObjectProvider<SubjectSource> sources, LocalizedPaths paths) {
        this.decisions = decisions;
        this.sources = sources;
        this.paths = paths;
    }

    DecisionView readable(String number, Actor actor) {
        NotFound.unless(DecisionPolicy.mayRead(actor));
        return decisions.find(number).orElseThrow(NotFound::new);
    }

    DecisionView editable(String number, Actor actor) {
        NotFound.unless(DecisionPolicy.mayRecord(actor));
        return readable(number, actor);
    }

    /** All that decisions can be about. */
    List<DecisionSubject> subjects() {
        return sources.orderedStream().flatMap(source -> source.subjects().stream()).toList();
    }

    /** What a decision is about. */
    Optional<DecisionSubject> subject(DecisionView decision) {
        return decision.subjectId() == null
                ? Optional.empty()
                : subjects().stream()
                        .filter(subject ->
                                subject.id().equals(decision.subjectId())
                                        && subject.kind().equals(decision.subjectKind()))
                        .findFirst();
    }

    /** A page about a decision. */
    PageFrame frame(String template, DecisionView decision) {
        PageFrame frame =
                PageFrame.at(template)
                        .values(decision.number())
                        .under("decision.decisions", DecisionPaths.DECISIONS)
                        .desk();
        return template.equals(DecisionPaths.DECISION)
                ? frame.titledBy("decision.one", decision.number())
                : frame;
    }

    /** Where a list, as far as the reader chose, is to be had as a file. */
    List<ListFile> files(String template, Map<String, String> query) {
        UriComponentsBuilder chosen = UriComponentsBuilder.newInstance();
        query.keySet().forEach(name -> chosen.queryParam(name, "{" + name + "}"));
        String choice = chosen.encode().buildAndExpand(query).toUriString();
        return ListFileController.FORMATS.stream()
                .map(format ->
                        new ListFile(
                                format.toUpperCase(Locale.ROOT), path(template, format) + choice))
                .toList();
    }

    String path(String template, Object... values) {
        return paths.of(Frames.language(), template, values);
    }
}
