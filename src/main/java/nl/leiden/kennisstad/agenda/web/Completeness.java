package nl.leiden.kennisstad.agenda.web;

import java.util.ArrayList;
import java.util.List;
import nl.leiden.kennisstad.agenda.ActionView;
import nl.leiden.kennisstad.agenda.Argument;
import nl.leiden.kennisstad.agenda.EntryView;
import nl.leiden.kennisstad.agenda.Lead;
import nl.leiden.kennisstad.agenda.MeansView;
import nl.leiden.kennisstad.agenda.Partner;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What an entry does not say yet, and where it is filled in. A gap is a fact to see, not an error.
 *
 * @param missing the most important first
 */
record Completeness(List<Missing> missing) {

    /**
     * One thing that is missing.
     *
     * @param key of the words for it
     * @param about the text it is missing from, or null
     * @param path of the field
     */
    record Missing(String key, @Nullable LocalizedText about, String path) {}

    /** The words for all of it, each once. */
    List<String> keys() {
        return missing.stream().map(Missing::key).distinct().toList();
    }

    static Completeness of(
            EntryView entry, List<MeansView> means, String label, String code, AgendaDesks desks) {
        Search search = new Search(new ArrayList<>(), label, code, desks);
        search.leads(entry);
        search.texts(entry);
        search.partners(entry);
        search.actions(entry);
        search.means(means);
        search.arguments(entry);
        return new Completeness(List.copyOf(search.found()));
    }

    private record Search(List<Missing> found, String label, String code, AgendaDesks desks) {

        void leads(EntryView entry) {
            if (entry.leads().isEmpty()) {
                add("agenda.gap.no-lead", null, AgendaPaths.NEW_LEAD, "organisation");
            }
            for (int place = 0; place < entry.leads().size(); place++) {
                Lead lead = entry.leads().get(place);
                if (!lead.accepted()) {
                    add("agenda.gap.lead", lead.role(), AgendaPaths.LEAD, "accepted", place);
                }
                english(lead.role(), AgendaPaths.LEAD, "role-en", place);
                english(lead.share(), AgendaPaths.LEAD, "share-en", place);
            }
        }

        void texts(EntryView entry) {
            if (entry.goal() == null) {
                add("agenda.gap.goal", null, AgendaPaths.TEXTS, "goal-nl");
            }
            if (entry.statusWords() == null) {
                add("agenda.gap.status", null, AgendaPaths.TEXTS, "status-nl");
            }
            english(entry.goal(), AgendaPaths.TEXTS, "goal-en");
            english(entry.introduction(), AgendaPaths.TEXTS, "introduction-en");
            english(entry.statusWords(), AgendaPaths.TEXTS, "status-en");
        }

        void partners(EntryView entry) {
            if (entry.partners().isEmpty()) {
                add("agenda.gap.partner", null, AgendaPaths.NEW_PARTNER, "organisation");
            }
            for (int place = 0; place < entry.partners().size(); place++) {
                Partner partner = entry.partners().get(place);
                english(partner.name(), AgendaPaths.PARTNER, "name-en", place);
                english(partner.remark(), AgendaPaths.PARTNER, "remark-en", place);
            }
        }

        void actions(EntryView entry) {
            if (entry.actions().isEmpty()) {
                add("agenda.gap.actions", null, AgendaPaths.NEW_ACTION, "text-nl");
            }
            for (ActionView action : entry.actions()) {
                Object id = action.id().value();
                if (action.deadline() == null) {
                    add(
                            "agenda.gap.deadline",
                            action.text(),
                            AgendaPaths.ACTION,
                            "deadline-nl",
                            id);
                } else {
                    english(action.deadline().words(), AgendaPaths.ACTION, "deadline-en", id);
                }
                english(action.text(), AgendaPaths.ACTION, "text-en", id);
            }
        }

        void means(List<MeansView> means) {
            if (means.isEmpty()) {
                add("agenda.gap.means", null, AgendaPaths.NEW_MEANS, "organisation");
            }
        }

        void arguments(EntryView entry) {
            entry.arguments()
                    .forEach((String letter, Argument argument) ->
                            english(
                                    argument.reason(),
                                    AgendaPaths.ENTRY_CRITERIA,
                                    "reason-" + letter + "-en"));
        }

        private void english(
                @Nullable LocalizedText text, String template, String field, Object... values) {
            if (text == null) {
                return;
            }
            switch (text.translation()) {
                case MISSING -> add("agenda.gap.english", text, template, field, values);
                case OUTDATED -> add("agenda.gap.old-english", text, template, field, values);
                case CURRENT -> {}
            }
        }

        private void add(
                String key,
                @Nullable LocalizedText about,
                String template,
                String field,
                Object... more) {
            Object[] values = new Object[2 + more.length];
            values[0] = label;
            values[1] = code;
            System.arraycopy(more, 0, values, 2, more.length);
            found.add(new Missing(key, about, desks.path(template, values) + "#" + field));
        }
    }
}
