package nl.leiden.kennisstad.agenda.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leiden.kennisstad.agenda.EntryView;
import nl.leiden.kennisstad.agenda.Lead;
import nl.leiden.kennisstad.agenda.Partner;
import nl.leiden.kennisstad.form.Forms;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.NotFound;

/**
 * Leads and partners are named by who they are: their place among the others changes under the
 * hands of whoever edits at the same time.
 */
final class Parts {

    private static final Pattern PLACE = Pattern.compile("\\d{1,4}");

    private Parts() {}

    static String key(Lead lead) {
        return lead.organisation().value().toString();
    }

    /** In their order; one that takes part twice has a number behind it. */
    static List<String> keys(List<Partner> partners) {
        List<String> keys = new ArrayList<>();
        for (Partner partner : partners) {
            String key = key(partner);
            long before = keys.stream().filter(one -> one.startsWith(key)).count();
            keys.add(before == 0 ? key : key + "-" + (before + 1));
        }
        return keys;
    }

    private static String key(Partner partner) {
        OrganisationId organisation = partner.organisation();
        LocalizedText name = partner.name();
        return organisation != null
                ? organisation.value().toString()
                : UUID.nameUUIDFromBytes(
                                (name == null ? "" : name.nl()).getBytes(StandardCharsets.UTF_8))
                        .toString();
    }

    /** Place of the lead with this key, or at this place. */
    static int lead(EntryView entry, String key) {
        return place(entry.leads().stream().map(Parts::key).toList(), key);
    }

    /** Place of the partner with this key, or at this place. */
    static int partner(EntryView entry, String key) {
        return place(keys(entry.partners()), key);
    }

    private static int place(List<String> keys, String key) {
        int place = PLACE.matcher(key).matches() ? Integer.parseInt(key) : keys.indexOf(key);
        NotFound.unless(place >= 0 && place < keys.size());
        return place;
    }

    /** What somebody sees of the entry who takes it off. */
    static String seen(EntryView entry) {
        return Forms.fingerprint(
                Arrays.asList(
                        entry.goal(),
                        entry.introduction(),
                        entry.statusWords(),
                        entry.leads(),
                        entry.partners(),
                        entry.actions(),
                        new TreeMap<>(entry.arguments())));
    }
}
