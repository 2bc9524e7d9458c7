package nl.leiden.kennisstad.content;

import nl.leiden.kennisstad.organisation.NewOrganisation;
import nl.leiden.kennisstad.organisation.OfficeId;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.organisation.OrganisationKind;
import nl.leiden.kennisstad.organisation.Organisations;
import nl.leiden.kennisstad.organisation.People;
import nl.leiden.kennisstad.organisation.PersonId;
import nl.leiden.kennisstad.organisation.TermOfOffice;
import org.springframework.stereotype.Component;

/** organisations.yaml: organisations, people, offices and who held them. */
@Component
class OrganisationFile {

    private final Organisations organisations;
    private final People people;
    private final Refusals refusals;

    OrganisationFile(Organisations organisations, People people, Refusals refusals) {
        this.organisations = organisations;
        this.people = people;
        this.refusals = refusals;
    }

    void load(YamlNode file, ContentReading reading) {
        file.knowing("organisations", "people", "offices", "terms");
        file.list("organisations").forEach(node -> organisation(node, reading));
        file.list("people").forEach(node -> person(node, reading));
        file.list("offices").forEach(node -> office(node, reading));
        file.list("terms").forEach(node -> term(node, reading));
    }

    private void organisation(YamlNode node, ContentReading reading) {
        node.knowing("key", "name", "short-name", "slug", "kind", "parent", "description");
        NewOrganisation organisation =
                new NewOrganisation(
                        node.localized("name"),
                        node.optionalLocalized("short-name"),
                        node.slug("slug"),
                        node.constant("kind", OrganisationKind.class),
                        node.find("parent")
                                .map(parent -> reading.resolve(OrganisationId.class, parent))
                                .orElse(null),
                        node.optionalLocalized("description"));
        OrganisationId id = node.through(() -> organisations.register(organisation), refusals);
        reading.learn(OrganisationId.class, node, node.text("key"), id);
    }

    private void person(YamlNode node, ContentReading reading) {
        node.knowing("key", "name");
        PersonId id = node.through(() -> people.register(node.text("name")), refusals);
        reading.learn(PersonId.class, node, node.text("key"), id);
    }

    private void office(YamlNode node, ContentReading reading) {
        node.knowing("key", "organisation", "title");
        OrganisationId organisation =
                reading.resolve(OrganisationId.class, node.get("organisation"));
        OfficeId id =
                node.through(
                        () -> people.establish(organisation, node.localized("title")), refusals);
        reading.learn(OfficeId.class, node, node.text("key"), id);
    }

    private void term(YamlNode node, ContentReading reading) {
        node.knowing("person", "office", "from", "until", "known-on");
        PersonId person = reading.resolve(PersonId.class, node.get("person"));
        OfficeId office = reading.resolve(OfficeId.class, node.get("office"));
        node.through(
                () -> {
                    people.appoint(
                            person,
                            office,
                            new TermOfOffice(
                                    node.optionalDate("from"),
                                    node.optionalDate("until"),
                                    node.optionalDate("known-on")));
                    return office;
                },
                refusals);
    }
}
