package nl.leiden.kennisstad.publication;

/** The pages that every programme has, each at its own address. */
public enum PageKey {
    HOME,
    ORGANISATION,
    CONTACT,
    PRIVACY,
    ACCESSIBILITY
}
