package nl.leiden.kennisstad.content;

import java.util.HashMap;
import java.util.Map;
import nl.leiden.kennisstad.agenda.AdoptionBySigning;
import nl.leiden.kennisstad.agenda.AgendaId;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.agenda.Argument;
import nl.leiden.kennisstad.agenda.Deadline;
import nl.leiden.kennisstad.agenda.EntryContent;
import nl.leiden.kennisstad.agenda.Lead;
import nl.leiden.kennisstad.agenda.Means;
import nl.leiden.kennisstad.agenda.MeansDesk;
import nl.leiden.kennisstad.agenda.MeansKind;
import nl.leiden.kennisstad.agenda.MeansStanding;
import nl.leiden.kennisstad.agenda.NewAction;
import nl.leiden.kennisstad.agenda.NewAgenda;
import nl.leiden.kennisstad.agenda.Partner;
import nl.leiden.kennisstad.agenda.Standing;
import nl.leiden.kennisstad.agenda.Verdict;
import nl.leiden.kennisstad.agreement.AgreementId;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DatePrecision;
import org.springframework.stereotype.Component;

/**
 * agenda-….yaml: an agenda with its entries, annexed to the agreement and adopted by its signing.
 */
@Component
class AgendaFile {

    private final Agendas agendas;
    private final MeansDesk meansDesk;
    private final Refusals refusals;

    AgendaFile(Agendas agendas, MeansDesk meansDesk, Refusals refusals) {
        this.agendas = agendas;
        this.meansDesk = meansDesk;
        this.refusals = refusals;
    }

    void load(YamlNode file, ContentReading reading, Actor actor) {
        YamlNode node =
                file.knowing("agenda")
                        .get("agenda")
                        .knowing(
                                "label",
                                "agreement",
                                "first-year",
                                "last-year",
                                "title",
                                "introduction",
                                "adoption",
                                "means",
                                "entries");
        AgreementId agreement = reading.resolve(AgreementId.class, node.get("agreement"));
        AgendaId id =
                node.through(
                        () ->
                                agendas.drawUp(
                                        new NewAgenda(
                                                agreement,
                                                node.text("label"),
                                                node.number("first-year"),
                                                node.number("last-year"),
                                                node.localized("title"),
                                                node.optionalLocalized("introduction"))),
                        refusals);
        node.list("entries").forEach(entry -> entry(id, entry, reading));
        node.list("means").forEach(means -> means(id, means, reading));
        node.find("adoption").ifPresent(adoption -> adopt(id, adoption, actor));
    }

    private void entry(AgendaId agenda, YamlNode node, ContentReading reading) {
        node.knowing(
                "project",
                "goal",
                "introduction",
                "status",
                "leads",
                "partners",
                "actions",
                "criteria");
        ProjectId project = reading.resolve(ProjectId.class, node.get("project"));
        EntryContent content =
                new EntryContent(
                        node.optionalLocalized("goal"),
                        node.optionalLocalized("introduction"),
                        node.optionalLocalized("status"),
                        node.list("leads").stream().map(lead -> lead(lead, reading)).toList(),
                        node.list("partners").stream().map(p -> partner(p, reading)).toList(),
                        node.list("actions").stream().map(this::action).toList(),
                        arguments(node));
        node.through(
                () -> {
                    agendas.include(agenda, project, content);
                    return agenda;
                },
                refusals);
    }

    private void adopt(AgendaId agenda, YamlNode node, Actor actor) {
        node.knowing("on", "number", "how", "text");
        AdoptionBySigning adoption =
                new AdoptionBySigning(
                        node.date("on"),
                        node.text("number"),
                        node.localized("how"),
                        node.localized("text"));
        node.through(
                () -> {
                    agendas.adoptBySigning(agenda, adoption, actor);
                    return agenda;
                },
                refusals);
    }

    private Map<String, Argument> arguments(YamlNode entry) {
        Map<String, Argument> arguments = new HashMap<>();
        for (YamlNode node : entry.list("criteria")) {
            node.knowing("letter", "verdict", "reason");
            arguments.put(
                    node.text("letter"),
                    node.through(
                            () ->
                                    new Argument(
                                            node.constant("verdict", Verdict.class),
                                            node.localized("reason")),
                            refusals));
        }
        return arguments;
    }

    private void means(AgendaId agenda, YamlNode node, ContentReading reading) {
        node.knowing("organisation", "kind", "amount", "year", "standing", "remark");
        Means means =
                node.through(
                        () ->
                                new Means(
                                        reading.resolve(
                                                OrganisationId.class, node.get("organisation")),
                                        node.constant("kind", MeansKind.class),
                                        node.decimal("amount").orElse(null),
                                        node.number("year"),
                                        node.constant("standing", MeansStanding.class),
                                        node.optionalLocalized("remark")),
                        refusals);
        node.through(
                () -> {
                    meansDesk.addAboveAll(agenda, means);
                    return agenda;
                },
                refusals);
    }

    private static Lead lead(YamlNode node, ContentReading reading) {
        node.knowing("organisation", "role", "share", "accepted");
        return new Lead(
                reading.resolve(OrganisationId.class, node.get("organisation")),
                node.optionalLocalized("role"),
                node.optionalLocalized("share"),
                node.flag("accepted"));
    }

    private Partner partner(YamlNode node, ContentReading reading) {
        node.knowing("organisation", "name", "standing", "remark");
        OrganisationId organisation =
                node.find("organisation")
                        .map(key -> reading.resolve(OrganisationId.class, key))
                        .orElse(null);
        return node.through(
                () ->
                        new Partner(
                                organisation,
                                node.optionalLocalized("name"),
                                node.constant("standing", Standing.class),
                                node.optionalLocalized("remark")),
                refusals);
    }

    private NewAction action(YamlNode node) {
        node.knowing("text", "deadline", "to-steering-group");
        return new NewAction(
                node.localized("text"),
                node.find("deadline").map(this::deadline).orElse(null),
                node.flag("to-steering-group"));
    }

    private Deadline deadline(YamlNode node) {
        node.knowing("words", "precision", "from", "until");
        return node.through(
                () ->
                        new Deadline(
                                node.localized("words"),
                                node.constant("precision", DatePrecision.class),
                                node.optionalDate("from"),
                                node.optionalDate("until")),
                refusals);
    }
}
