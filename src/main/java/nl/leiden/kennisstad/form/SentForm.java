package nl.leiden.kennisstad.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** Key of the page it was on; a page without one is taken as one that was shown once. */
    static UUID submission(HttpServletRequest request) {
        @Nullable String sent = request.getParameter("_submission");
        try {
            return sent == null ? UUID.randomUUID() : UUID.fromString(sent);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }
}
