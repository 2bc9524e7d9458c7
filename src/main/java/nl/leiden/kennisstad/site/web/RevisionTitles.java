package nl.leiden.kennisstad.site.web;

import nl.leiden.kennisstad.agenda.AdoptedRevision;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Say;
import org.springframework.stereotype.Component;

/** What a numbered state is called; in Dutch only where its title is. */
@Component
class RevisionTitles {

    private final Say say;

    RevisionTitles(Say say) {
        this.say = say;
    }

    LocalizedText of(AdoptedRevision revision) {
        return of(revision.title(), revision.number());
    }

    LocalizedText of(LocalizedText title, int number) {
        return said("site.agenda.titled", title, number);
    }

    /** With the day, to choose from. */
    LocalizedText dated(AdoptedRevision revision) {
        return said(
                "site.agenda.titled-dated",
                revision.title(),
                revision.number(),
                revision.adoptedOn());
    }

    LocalizedText changes(AdoptedRevision revision) {
        return said("site.changes.titled", revision.title(), revision.number());
    }

    private LocalizedText said(String key, LocalizedText title, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = title;
        System.arraycopy(more, 0, arguments, 1, more.length);
        LocalizedText both = say.both(key, arguments);
        return title.en() == null ? LocalizedText.dutch(both.nl()) : both;
    }
}
