package nl.leiden.kennisstad.mail;

import nl.leiden.kennisstad.shared.Language;

/**
 * Somebody mail is sent to.
 *
 * @param email one address, without a name or a comment
 * @param language the mail is written in
 */
public record Recipient(String name, String email, Language language) {}
