package nl.leiden.kennisstad.decision;

import org.jspecify.annotations.Nullable;

/**
 * A frozen document to read.
 *
 * @param content with the newest English edition worked in
 * @param fingerprint SHA-256 of the Dutch document, 64 hexadecimal digits
 * @param english the edition that was worked in, null when there is none
 */
public record Frozen<T>(T content, String fingerprint, @Nullable Edition english) {}
