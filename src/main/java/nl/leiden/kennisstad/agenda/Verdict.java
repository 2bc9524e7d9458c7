package nl.leiden.kennisstad.agenda;

/** Whether an entry meets a criterion. */
public enum Verdict {
    MET,
    NOT_MET,
    NOT_JUDGED
}
