package nl.leiden.kennisstad.mail;

/** Where a mail is on its way. */
public enum MailState {
    QUEUED,
    SENDING,
    SENT,
    /** Refused for good, or tried too often. */
    FAILED,
    /** What it says was no longer so before it could be sent. */
    LAPSED,
    /** No server is configured: it can only be read at the desk. */
    KEPT
}
