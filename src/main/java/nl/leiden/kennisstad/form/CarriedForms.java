package nl.leiden.kennisstad.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * A form that was sent after the sign-in had expired. The sign-in page carries it, and whoever
 * signs in finds it as a draft, if it was shown to them.
 */
@Component
public class CarriedForms {

    private static final String FORM = "_form";
    private static final String BASE = "_base";
    private static final String EDITOR = "_editor";

    private final Drafts drafts;
    private final FormJson json;

    CarriedForms(Drafts drafts, FormJson json) {
        this.drafts = drafts;
        this.json = json;
    }

    /** All of the form in one text; nothing when what was sent is not a form. */
    public Optional<String> pack(HttpServletRequest request) {
        if (request.getParameter(FORM) == null) {
            return Optional.empty();
        }
        Map<String, String> all = new TreeMap<>(SentForm.fields(request.getParameterMap()));
        for (String own : new String[] {FORM, BASE, EDITOR}) {
            all.put(own, Optional.ofNullable(request.getParameter(own)).orElse(""));
        }
        return Optional.of(json.write(all));
    }

    /**
     * Keeps it as a draft of the owner.
     *
     * @return whether it was theirs
     */
    public boolean unpack(String packed, String owner) {
        Map<String, String> all = new TreeMap<>(json.read(packed));
        String form = all.remove(FORM);
        String base = all.remove(BASE);
        if (form == null || base == null || !owner.equals(all.remove(EDITOR))) {
            return false;
        }
        drafts.keep(owner, form, json.read(base), all);
        return true;
    }
}
