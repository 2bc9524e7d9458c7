package nl.leiden.kennisstad.mail;

/** Where a mail is on its way. */
public enum MailState {
    QUEUED,
    SENDING,
    SENT,
    /** Refused for good, or tried too often. */
    FAILED,
    /** No server is configured: it can only be read at the desk. */
    KEPT
}
