package nl.leiden.kennisstad.decision.web;

/** Where the pages about decisions are, as English templates. */
final class DecisionPaths {

    static final String DECISIONS = "/manage/decisions";
    static final String NEW = DECISIONS + "/new";
    static final String DECISION = DECISIONS + "/{number}";
    static final String PUBLICATION = DECISION + "/publication";
    static final String WITHDRAWAL = DECISION + "/withdrawal";
    static final String ENGLISH = DECISION + "/english";
    static final String NEW_TASK = DECISION + "/task";
    static final String DECISIONS_FILE = DECISIONS + "/exports/{format}";
    static final String TASKS = "/manage/tasks";
    static final String TASKS_FILE = TASKS + "/exports/{format}";
    static final String TASK = TASKS + "/{task}";

    private DecisionPaths() {}
}
