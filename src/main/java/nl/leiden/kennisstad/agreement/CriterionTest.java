package nl.leiden.kennisstad.agreement;

/** How it is judged whether a project meets a criterion. */
public enum CriterionTest {
    /** At least two parties among leads and partners. */
    TWO_PARTIES,
    /** A lead that has accepted. */
    ACCEPTED_LEAD,
    /** Staffing and funding agreed. */
    MEANS_AGREED,
    /** Argued by the coordinator, in words. */
    ARGUED
}
