package nl.leiden.kennisstad.project.web;

/** Where the pages about projects are, as English templates. */
final class ProjectPaths {

    static final String PROJECTS = "/manage/projects";
    static final String NEW = PROJECTS + "/new";
    static final String PROJECT = PROJECTS + "/{slug}";
    static final String PHASE = PROJECT + "/phase";
    static final String PLACE = PROJECT + "/place";
    static final String NEW_RELATION = PROJECT + "/relations/new";
    static final String RELATION_REMOVAL = PROJECT + "/relations/{other}/removal";
    static final String TRAIL = PROJECT + "/history";

    private ProjectPaths() {}
}
