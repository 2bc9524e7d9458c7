package nl.leiden.kennisstad.agenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.agenda.AgendaDocument.Ended;
import nl.leiden.kennisstad.agenda.AgendaDocument.Entry;
import nl.leiden.kennisstad.agenda.Redline.Aspect;
import nl.leiden.kennisstad.agenda.Redline.Difference;
import nl.leiden.kennisstad.agenda.Redline.Fate;
import nl.leiden.kennisstad.agenda.Redline.Project;
import nl.leiden.kennisstad.agenda.Redline.Section;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Compares two agendas; what is said of one project belongs together. */
final class RedlineMaker {

    private final AgendaDocument older;
    private final AgendaDocument newer;
    private final Wording wording;
    private final RedlineLines lines;
    private final Map<String, Entry> before;
    private final Map<String, Entry> after;

    RedlineMaker(AgendaDocument older, AgendaDocument newer, Wording wording) {
        this.older = older;
        this.newer = newer;
        this.wording = wording;
        this.lines = new RedlineLines(wording);
        this.before = byProject(older);
        this.after = byProject(newer);
    }

    Redline make() {
        List<Project> projects = new ArrayList<>();
        RedlineOrder order = RedlineOrder.of(older.entries(), newer.entries());
        for (Entry entry : newer.entries()) {
            Entry earlier = before.get(entry.project());
            if (earlier == null) {
                projects.add(added(entry));
            } else {
                Project changed = changed(earlier, entry, order);
                if (!nothing(changed)) {
                    projects.add(changed);
                }
            }
        }
        endings(projects);
        leftOut(projects);
        return new Redline(agenda(), projects, lines.means(older.means(), newer.means()));
    }

    private List<Difference> agenda() {
        return new Differences(wording)
                .text(Aspect.TITLE, older.title(), newer.title())
                .text(Aspect.INTRODUCTION, older.introduction(), newer.introduction())
                .words(Aspect.YEARS, years(older), years(newer))
                .list();
    }

    private Project added(Entry entry) {
        return new Project(
                Fate.ADDED,
                entry.project(),
                entry.code(),
                inserted(entry.title()),
                texts(null, entry).list(),
                sections(null, entry));
    }

    private Project changed(Entry earlier, Entry entry, RedlineOrder order) {
        TextRedline title = TextRedline.of(earlier.title(), entry.title(), wording.language());
        Differences differences =
                new Differences(wording)
                        .words(Aspect.CODE, earlier.code(), entry.code())
                        .text(Aspect.THEME, theme(older, earlier), theme(newer, entry));
        order.of(entry.project())
                .ifPresent(place ->
                        differences.words(Aspect.ORDER, place.codeBefore(), place.codeAfter()));
        differences.addAll(texts(earlier, entry));
        return new Project(
                Fate.CHANGED,
                entry.project(),
                entry.code(),
                title,
                differences.list(),
                sections(earlier, entry));
    }

    private Differences texts(@Nullable Entry earlier, Entry entry) {
        return new Differences(wording)
                .text(Aspect.GOAL, earlier == null ? null : earlier.goal(), entry.goal())
                .text(
                        Aspect.BACKGROUND,
                        earlier == null ? null : earlier.introduction(),
                        entry.introduction())
                .text(Aspect.STATUS, earlier == null ? null : earlier.status(), entry.status());
    }

    private List<Section> sections(@Nullable Entry earlier, Entry entry) {
        Entry from = earlier == null ? empty(entry) : earlier;
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(Aspect.LEADS, lines.leads(from.leads(), entry.leads())));
        sections.add(
                new Section(Aspect.PARTNERS, lines.partners(from.partners(), entry.partners())));
        sections.add(new Section(Aspect.ACTIONS, lines.actions(from.actions(), entry.actions())));
        sections.add(new Section(Aspect.MEANS, lines.means(from.means(), entry.means())));
        sections.add(
                new Section(Aspect.CRITERIA, lines.criteria(from.criteria(), entry.criteria())));
        sections.removeIf(section -> section.lines().isEmpty());
        return sections;
    }

    private void endings(List<Project> projects) {
        Map<String, Ended> known =
                older.endings().stream().collect(Collectors.toMap(Ended::project, end -> end));
        for (Ended ended : newer.endings()) {
            Ended earlier = known.get(ended.project());
            List<Difference> differences =
                    new Differences(wording)
                            .words(
                                    Aspect.ENDING,
                                    earlier == null ? null : wording.word(earlier.how()),
                                    wording.word(ended.how()))
                            .text(
                                    Aspect.REASON,
                                    earlier == null ? null : earlier.reason(),
                                    ended.reason())
                            .text(
                                    Aspect.SECURING,
                                    earlier == null ? null : earlier.securing(),
                                    ended.securing())
                            .list();
            if (!differences.isEmpty()) {
                projects.add(
                        gone(
                                Fate.ENDED,
                                ended.project(),
                                ended.code(),
                                ended.title(),
                                differences));
            }
        }
    }

    private void leftOut(List<Project> projects) {
        Set<String> named =
                newer.endings().stream().map(Ended::project).collect(Collectors.toSet());
        before.values().stream()
                .filter(entry -> !after.containsKey(entry.project()))
                .filter(entry -> !named.contains(entry.project()))
                .map(entry ->
                        gone(
                                Fate.LEFT_OUT,
                                entry.project(),
                                entry.code(),
                                entry.title(),
                                List.of()))
                .forEach(projects::add);
    }

    private Project gone(
            Fate fate, String key, String code, LocalizedText title, List<Difference> differences) {
        TextRedline crossed = TextRedline.of(title, null, wording.language());
        return new Project(fate, key, code, crossed, differences, List.of());
    }

    private TextRedline inserted(LocalizedText text) {
        return TextRedline.of(null, text, wording.language());
    }

    private static boolean nothing(Project project) {
        return !project.title().changed()
                && project.differences().isEmpty()
                && project.sections().isEmpty();
    }

    private static String years(AgendaDocument agenda) {
        return agenda.firstYear() == agenda.lastYear()
                ? "" + agenda.firstYear()
                : agenda.firstYear() + "–" + agenda.lastYear();
    }

    private static @Nullable LocalizedText theme(AgendaDocument agenda, Entry entry) {
        return agenda.themes().stream()
                .filter(theme -> Integer.valueOf(theme.number()).equals(entry.theme()))
                .map(AgendaDocument.ThemeName::title)
                .findFirst()
                .orElse(null);
    }

    private static Entry empty(Entry entry) {
        return new Entry(
                entry.project(),
                entry.code(),
                entry.title(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Map<String, Entry> byProject(AgendaDocument agenda) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        agenda.entries().forEach(entry -> entries.put(entry.project(), entry));
        return entries;
    }
}
