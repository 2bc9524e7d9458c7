package nl.leiden.kennisstad.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns a record into the text that is frozen, and back. The Dutch document is JSON with sorted
 * keys, no white space and no nulls; a two-language text is its Dutch. The English edition holds
 * the fingerprint of that Dutch and a map from JSON pointer to the English text. The same record
 * always gives the same bytes in UTF-8.
 */
final class CanonicalDocument {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .changeDefaultPropertyInclusion(
                            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .addModule(
                            new SimpleModule()
                                    .addDeserializer(LocalizedText.class, new TextReader()))
                    .build();

    private CanonicalDocument() {}

    static String dutch(Object document) {
        return MAPPER.writeValueAsString(toDutch(MAPPER.valueToTree(document)));
    }

    /** The English edition, or empty when not one text has English. */
    static Optional<String> english(Object document, String fingerprintOfDutch) {
        Map<String, String> texts = new TreeMap<>();
        collect("en", MAPPER.valueToTree(document), "", texts);
        return texts.isEmpty() ? Optional.empty() : Optional.of(edition(texts, fingerprintOfDutch));
    }

    /** An English edition with these texts by JSON pointer. */
    static String edition(Map<String, String> texts, String fingerprintOfDutch) {
        return MAPPER.writeValueAsString(
                new TreeMap<>(Map.of("of", fingerprintOfDutch, "texts", new TreeMap<>(texts))));
    }

    /** The English by JSON pointer that an edition holds. */
    static Map<String, String> textsOf(String edition) {
        Map<String, String> texts = new TreeMap<>();
        MAPPER.readTree(edition)
                .path("texts")
                .properties()
                .forEach(text -> texts.put(text.getKey(), text.getValue().asString()));
        return texts;
    }

    /** The Dutch by JSON pointer of all that may be translated, in the order of the document. */
    static Map<String, String> texts(Class<?> type, String dutch) {
        Map<String, String> texts = new LinkedHashMap<>();
        collect("nl", MAPPER.valueToTree(read(type, dutch, null)), "", texts);
        return texts;
    }

    static <T> T read(Class<T> type, String dutch, @Nullable String english) {
        try {
            JsonNode texts =
                    english == null
                            ? MAPPER.createObjectNode()
                            : MAPPER.readTree(english).path("texts");
            return MAPPER.treeToValue(withEnglish(MAPPER.readTree(dutch), texts), type);
        } catch (JacksonException e) {
            throw new IllegalStateException(
                    "A frozen document cannot be read as " + type.getSimpleName(), e);
        }
    }

    /** SHA-256 of the text in UTF-8, 64 lower-case hexadecimal digits. */
    static String fingerprint(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode toDutch(JsonNode node) {
        if (isText(node)) {
            return node.get("nl");
        }
        if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(property -> property.setValue(toDutch(property.getValue())));
        } else if (node.isArray()) {
            ArrayNode array = (ArrayNode) node;
            for (int i = 0; i < array.size(); i++) {
                array.set(i, toDutch(array.get(i)));
            }
        }
        return node;
    }

    private static void collect(
            String language, JsonNode node, String pointer, Map<String, String> texts) {
        if (isText(node)) {
            if (node.has(language)) {
                texts.put(pointer, node.get(language).asString());
            }
        } else if (node.isObject()) {
            node.properties()
                    .forEach(property ->
                            collect(
                                    language,
                                    property.getValue(),
                                    pointer + "/" + property.getKey(),
                                    texts));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(language, node.get(i), pointer + "/" + i, texts);
            }
        }
    }

    private static JsonNode withEnglish(JsonNode root, JsonNode texts) {
        texts.properties()
                .forEach(text -> {
                    JsonPointer place = JsonPointer.compile(text.getKey());
                    JsonNode holder = root.at(place.head());
                    String nl = root.at(place).asString();
                    ObjectNode both = MAPPER.createObjectNode();
                    both.put("nl", nl).put("en", text.getValue().asString()).put("enFrom", nl);
                    if (holder instanceof ObjectNode object) {
                        object.set(place.last().getMatchingProperty(), both);
                    } else if (holder instanceof ArrayNode array) {
                        array.set(place.last().getMatchingIndex(), both);
                    }
                });
        return root;
    }

    private static boolean isText(JsonNode node) {
        return node.isObject() && node.has("nl");
    }

    /** A text stands alone as its Dutch, or as an object with both languages. */
    private static final class TextReader extends StdDeserializer<LocalizedText> {

        TextReader() {
            super(LocalizedText.class);
        }

        @Override
        public LocalizedText deserialize(JsonParser parser, DeserializationContext context) {
            JsonNode node = context.readTree(parser);
            return node.isString()
                    ? LocalizedText.dutch(node.asString())
                    : LocalizedText.of(node.get("nl").asString(), node.get("en").asString());
        }
    }
}
