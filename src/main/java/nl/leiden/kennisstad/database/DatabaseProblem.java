package nl.leiden.kennisstad.database;

/** The embedded database cannot be used; says what happened and what to do about it. */
class DatabaseProblem extends RuntimeException {

    private final String action;

    DatabaseProblem(String description, String action, Throwable cause) {
        super(description, cause);
        this.action = action;
    }

    DatabaseProblem(String description, String action) {
        super(description);
        this.action = action;
    }

    String action() {
        return action;
    }
}
