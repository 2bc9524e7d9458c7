package nl.leiden.kennisstad.organisation.web;

/** Where the pages about organisations and people are, as English templates. */
final class OrganisationPaths {

    static final String ORGANISATIONS = "/manage/organisations";
    static final String NEW = ORGANISATIONS + "/new";
    static final String ORGANISATION = ORGANISATIONS + "/{slug}";
    static final String ORGANISATION_TRAIL = ORGANISATION + "/history";
    static final String PEOPLE = "/manage/people";
    static final String NEW_PERSON = PEOPLE + "/new";
    static final String PERSON = PEOPLE + "/{person}";
    static final String NEW_TERM = PERSON + "/terms/new";
    static final String TERM = PERSON + "/terms/{term}";
    static final String TERM_REMOVAL = TERM + "/removal";
    static final String OFFICES = "/manage/offices";
    static final String NEW_OFFICE = OFFICES + "/new";
    static final String OFFICE = OFFICES + "/{office}";

    private OrganisationPaths() {}
}
