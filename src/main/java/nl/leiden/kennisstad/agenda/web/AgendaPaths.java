package nl.leiden.kennisstad.agenda.web;

/** Where the pages about agendas are, as English templates. */
final class AgendaPaths {

    static final String AGENDAS = "/manage/agendas";
    static final String NEW = AGENDAS + "/new";
    static final String AGENDA = AGENDAS + "/{label}";
    static final String DESCRIPTION = AGENDA + "/edit";
    static final String PREVIEW = AGENDA + "/preview";
    static final String READING = AGENDA + "/reading";
    static final String REMARKS = READING + "/remarks";
    static final String PROPOSAL = AGENDA + "/proposal";
    static final String WITHDRAWAL = AGENDA + "/withdrawal";
    static final String REFERRAL = AGENDA + "/referral";
    static final String ADOPTION = AGENDA + "/adoption";
    static final String REVISION = AGENDA + "/revision";
    static final String REVISION_REMOVAL = REVISION + "/removal";
    static final String TRAIL = AGENDA + "/history";
    static final String EXPORTS = AGENDA + "/exports";
    static final String TIMELINE = AGENDA + "/timeline";
    static final String CRITERIA = AGENDA + "/criteria";
    static final String DISPENSATION = CRITERIA + "/{letter}";
    static final String COMPLETENESS = AGENDA + "/completeness";
    static final String CONTINUATION = AGENDA + "/continuation";
    static final String ENDING = AGENDA + "/endings/{code}";
    static final String ENDING_REMOVAL = ENDING + "/removal";
    static final String ALL_MEANS = AGENDA + "/means";
    static final String NEW_MEANS_ABOVE = ALL_MEANS + "/new";
    static final String MEANS = ALL_MEANS + "/{means}";
    static final String MEANS_REMOVAL = MEANS + "/removal";
    static final String ENTRIES = AGENDA + "/entries";
    static final String NEW_ENTRY = ENTRIES + "/new";
    static final String ENTRY = ENTRIES + "/{code}";
    static final String ENTRY_REMOVAL = ENTRY + "/removal";
    static final String ENTRY_POSITION = ENTRY + "/position";
    static final String TEXTS = ENTRY + "/texts";
    static final String NEW_LEAD = ENTRY + "/leads/new";
    static final String LEAD = ENTRY + "/leads/{place}";
    static final String LEAD_REMOVAL = LEAD + "/removal";
    static final String NEW_PARTNER = ENTRY + "/partners/new";
    static final String PARTNER_PROPOSAL = ENTRY + "/partners/proposal";
    static final String PARTNER = ENTRY + "/partners/{place}";
    static final String PARTNER_REMOVAL = PARTNER + "/removal";
    static final String NEW_ACTION = ENTRY + "/actions/new";
    static final String ACTION = ENTRY + "/actions/{action}";
    static final String ACTION_REMOVAL = ACTION + "/removal";
    static final String ACTION_POSITION = ACTION + "/position";
    static final String ENTRY_CRITERIA = ENTRY + "/criteria";
    static final String DISPENSATION_REMOVAL = ENTRY_CRITERIA + "/{letter}/removal";
    static final String ENGLISH = ENTRY + "/english";
    static final String NEW_MEANS = ENTRY + "/means/new";
    static final String NEW_EVENT = ENTRY + "/events/new";
    static final String ACTION_EVENT = ACTION + "/events/new";

    private AgendaPaths() {}
}
