package nl.leiden.kennisstad.shared;

/** What an account may be granted, each for a term. */
public enum Role {
    /** Accounts and settings; no say in content. */
    ADMINISTRATOR(Scope.NONE),
    /** Edits all content. */
    COORDINATOR(Scope.NONE),
    /** Sits in the steering group for an organisation. */
    MEMBER(Scope.ORGANISATION),
    /** Answers for a party. */
    REPRESENTATIVE(Scope.ORGANISATION),
    /** Reports on a project. */
    LEAD(Scope.PROJECT),
    /** Comes along for an organisation. */
    GUEST(Scope.ORGANISATION);

    /** What a role is granted for. */
    public enum Scope {
        NONE,
        ORGANISATION,
        PROJECT
    }

    private final Scope scope;

    Role(Scope scope) {
        this.scope = scope;
    }

    public Scope scope() {
        return scope;
    }
}
