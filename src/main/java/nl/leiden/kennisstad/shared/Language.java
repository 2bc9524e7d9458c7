package nl.leiden.kennisstad.shared;

import java.util.Locale;
import java.util.Optional;

/** The languages of the portal. Dutch is the source language and prevails. */
public enum Language {
    NL("nl", Locale.of("nl", "NL")),
    EN("en", Locale.of("en", "GB"));

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** The language with this two-letter tag, as in the first part of every address. */
    public static Optional<Language> ofTag(String tag) {
        for (Language language : values()) {
            if (language.tag.equals(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The language a reader with this locale gets: Dutch for anything but English. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(EN.tag) ? EN : NL;
    }

    public String tag() {
        return tag;
    }

    public Locale locale() {
        return locale;
    }

    public Language other() {
        return this == NL ? EN : NL;
    }
}
