package nl.leiden.kennisstad.form;

import java.util.Map;
import java.util.TreeMap;

/** The fields of a form as it was sent, without what the page itself added. */
public final class SentForm {

    private SentForm() {}

    /** Names that begin with an underscore are the page's own; passwords are never kept. */
    public static Map<String, String> fields(Map<String, String[]> parameters) {
        Map<String, String> fields = new TreeMap<>();
        parameters.forEach((name, values) -> {
            if (!name.startsWith("_") && !name.contains("password") && values.length > 0) {
                fields.put(name, values[0].replace("\r\n", "\n"));
            }
        });
        return fields;
    }
}
