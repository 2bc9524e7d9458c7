package nl.leiden.kennisstad.meeting.web;

/** Where the pages about meetings are, as English templates. */
final class MeetingPaths {

    static final String MEETINGS = "/manage/meetings";
    static final String NEW = MEETINGS + "/new";
    static final String MEETING = MEETINGS + "/{day}";
    static final String EDIT = MEETING + "/edit";
    static final String INVITATION = MEETING + "/invitation";
    static final String CANCELLATION = MEETING + "/cancellation";
    static final String HOLDING = MEETING + "/holding";
    static final String TRAIL = MEETING + "/history";
    static final String INVITEES = MEETING + "/invitees";
    static final String INVITEE = INVITEES + "/{invitee}";
    static final String INVITEE_REMOVAL = INVITEE + "/removal";
    static final String MEMBERS = INVITEES + "/members";
    static final String ITEMS = MEETING + "/items";
    static final String ITEM = ITEMS + "/{item}";
    static final String ITEM_POSITION = ITEM + "/position";
    static final String ITEM_REMOVAL = ITEM + "/removal";
    static final String DUE = MEETING + "/due";
    static final String PREPARATION = MEETING + "/papers";
    static final String PAPERS = MEETING + "/papers/{edition}";
    static final String SENDING = PAPERS + "/sending";
    static final String BOOK = PAPERS + "/book/{language}";
    static final String MINUTES = MEETING + "/minutes";
    static final String MINUTES_EDIT = MINUTES + "/edit";
    static final String PROPOSAL = MINUTES + "/proposal";
    static final String REMARKS = MINUTES + "/remarks";
    static final String ENGLISH = MINUTES + "/english";
    static final String PUBLICATION = MINUTES + "/publication";
    static final String WITHDRAWAL = MINUTES + "/withdrawal";
    static final String APPROVAL = MINUTES + "/approval";

    private MeetingPaths() {}
}
