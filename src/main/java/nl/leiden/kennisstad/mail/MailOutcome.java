package nl.leiden.kennisstad.mail;

/** How an attempt to send ended. */
public enum MailOutcome {
    SENT,
    /** The server will never take it. */
    REFUSED,
    /** It may go better later. */
    POSTPONED
}
