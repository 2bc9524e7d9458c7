package nl.leiden.kennisstad.programme;

/**
 * What the public sees changes with the running transaction. Published right before its commit;
 * whoever derives something from public content makes it anew in the same transaction.
 */
public record PublicContentChanged() {}
