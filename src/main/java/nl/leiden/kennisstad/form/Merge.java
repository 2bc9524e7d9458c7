package nl.leiden.kennisstad.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Three states of one form: as it was when somebody began to edit, as it is now, and as they want
 * it. A field that only one side changed takes that change; one that both changed differently is a
 * conflict.
 *
 * @param merged with theirs where only they changed something, mine everywhere else
 * @param conflicts fields that both changed
 * @param taken whether anything of theirs was taken in
 */
record Merge(Values merged, List<Conflict> conflicts, boolean taken) {

    /** One field that two people changed. */
    record Conflict(Field field, String base, String theirs, String mine) {}

    static Merge of(Form form, Values base, Values theirs, Values mine) {
        Map<String, String> merged = new LinkedHashMap<>(mine.texts());
        List<Conflict> conflicts = new ArrayList<>();
        boolean taken = false;
        for (Field field : form.fields()) {
            String name = field.name();
            String was = base.get(name);
            String now = theirs.get(name);
            String wanted = mine.get(name);
            if (now.equals(was) || now.equals(wanted) || name.equals(Form.CORRECTION)) {
                continue;
            }
            taken = true;
            if (wanted.equals(was)) {
                merged.put(name, now);
            } else {
                conflicts.add(new Conflict(field, was, now, wanted));
            }
        }
        return new Merge(Values.of(merged), conflicts, taken);
    }
}
