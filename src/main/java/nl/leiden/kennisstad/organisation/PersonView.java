package nl.leiden.kennisstad.organisation;

import java.util.List;

/**
 * A person as known now.
 *
 * @param terms all offices ever held, the latest first
 */
public record PersonView(PersonId id, String name, List<TermView> terms) {

    public PersonView {
        terms = List.copyOf(terms);
    }
}
