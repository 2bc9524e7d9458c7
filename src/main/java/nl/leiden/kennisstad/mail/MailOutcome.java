package nl.leiden.kennisstad.mail;

/** How an attempt to send ended. */
public enum MailOutcome {
    SENT,
    /** The server will never take it. */
    REFUSED,
    /** The server does not take it now: it may go better later. */
    POSTPONED,
    /** The server was not there, or took nothing at all: that says nothing of the mail. */
    UNREACHABLE,
    /** The server does not let the portal in, or not with this sender: that is for the settings. */
    UNWELCOME,
    /** The server had the whole mail and did not answer: it may have arrived. */
    UNANSWERED;

    /** Whether it would have gone the same with any other mail. */
    public boolean isOutage() {
        return this == UNREACHABLE || this == UNWELCOME;
    }
}
