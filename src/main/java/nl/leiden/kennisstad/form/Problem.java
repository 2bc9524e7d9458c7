package nl.leiden.kennisstad.form;

import java.util.Arrays;
import java.util.List;

/**
 * What is wrong with what was filled in.
 *
 * @param field name of the field, empty when it is about the whole
 * @param key of the message
 */
record Problem(String field, String key, List<Object> arguments) {

    static Problem at(Field field, String key, Object... arguments) {
        return new Problem(field.name(), key, Arrays.asList(arguments));
    }
}
