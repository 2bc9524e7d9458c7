package nl.leiden.kennisstad.account;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.leiden.kennisstad.shared.Language;

/** Keeps a language by its tag. */
@Converter
class LanguageTag implements AttributeConverter<Language, String> {

    @Override
    public String convertToDatabaseColumn(Language language) {
        return language.tag();
    }

    @Override
    public Language convertToEntityAttribute(String tag) {
        return Language.ofTag(tag).orElseThrow();
    }
}
