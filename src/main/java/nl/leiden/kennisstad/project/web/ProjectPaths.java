package nl.leiden.kennisstad.project.web;

/** Where the pages about projects are, as English templates. */
final class ProjectPaths {

    static final String PROJECTS = "/manage/projects";
    static final String NEW = PROJECTS + "/new";
    static final String PROJECT = PROJECTS + "/{slug}";
    static final String PHASE = PROJECT + "/phase";

    private ProjectPaths() {}
}
