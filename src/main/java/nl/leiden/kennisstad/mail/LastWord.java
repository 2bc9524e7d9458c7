package nl.leiden.kennisstad.mail;

/**
 * Has the last word on a mail: right before each attempt to send it, in the transaction that begins
 * the attempt.
 */
public interface LastWord {

    /**
     * Whether what the mail says is still so. When it is not, the mail lapses.
     *
     * @param key as in {@link NewMail#key()}
     */
    boolean holds(String key);
}
