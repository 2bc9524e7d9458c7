package nl.leiden.kennisstad.form;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The fields of a form as JSON. */
@Component
class FormJson {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.builder().build();

    /** Fields that the database cannot keep are left out. */
    String write(Map<String, String> fields) {
        return mapper.writeValueAsString(
                fields.entrySet().stream()
                        .filter(field -> Check.storable(field.getValue()))
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        Map.Entry::getValue,
                                        (first, second) -> second,
                                        TreeMap::new)));
    }

    /** Nothing when it is not what {@link #write} wrote. */
    Map<String, String> read(String text) {
        try {
            Map<String, String> fields = mapper.readValue(text, FIELDS);
            return fields == null || fields.containsValue(null) ? Map.of() : fields;
        } catch (JacksonException e) {
            return Map.of();
        }
    }
}
