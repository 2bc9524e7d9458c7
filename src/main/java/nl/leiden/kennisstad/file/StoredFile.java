package nl.leiden.kennisstad.file;

import java.time.Instant;

/**
 * What is known of a file.
 *
 * @param size in bytes
 * @param sha256 of the bytes, 64 lower-case hexadecimal digits
 */
public record StoredFile(
        FileId id, String name, String mediaType, long size, String sha256, Instant storedAt) {}
