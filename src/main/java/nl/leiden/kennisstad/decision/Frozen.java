package nl.leiden.kennisstad.decision;

/**
 * A frozen document to read.
 *
 * @param content with the newest English edition worked in
 * @param fingerprint SHA-256 of the Dutch document, 64 hexadecimal digits
 */
public record Frozen<T>(T content, String fingerprint) {}
