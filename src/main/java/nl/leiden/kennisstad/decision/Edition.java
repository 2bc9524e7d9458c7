package nl.leiden.kennisstad.decision;

import java.time.Instant;

/**
 * One English edition of a frozen document.
 *
 * @param number from 1; the newest one is what people read
 * @param fingerprint SHA-256 of the edition, 64 hexadecimal digits
 */
public record Edition(int number, Instant frozenAt, String fingerprint) {}
