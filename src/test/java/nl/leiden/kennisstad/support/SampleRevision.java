package nl.leiden.kennisstad.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.leiden.kennisstad.agenda.ActionView;
import nl.leiden.kennisstad.agenda.AgendaDesk;
import nl.leiden.kennisstad.agenda.AgendaId;
import nl.leiden.kennisstad.agenda.AgendaRevisionId;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.agenda.Assessment;
import nl.leiden.kennisstad.agenda.Assessments;
import nl.leiden.kennisstad.agenda.Continuation;
import nl.leiden.kennisstad.agenda.CriteriaDesk;
import nl.leiden.kennisstad.agenda.Deadline;
import nl.leiden.kennisstad.agenda.Ending;
import nl.leiden.kennisstad.agenda.EndingDesk;
import nl.leiden.kennisstad.agenda.EndingKind;
import nl.leiden.kennisstad.agenda.EntryDesk;
import nl.leiden.kennisstad.agenda.EntryTexts;
import nl.leiden.kennisstad.agenda.EntryView;
import nl.leiden.kennisstad.agenda.Means;
import nl.leiden.kennisstad.agenda.MeansDesk;
import nl.leiden.kennisstad.agenda.MeansKind;
import nl.leiden.kennisstad.agenda.MeansStanding;
import nl.leiden.kennisstad.agenda.NewAction;
import nl.leiden.kennisstad.agreement.AgreementId;
import nl.leiden.kennisstad.decision.DecisionKind;
import nl.leiden.kennisstad.decision.NewDecision;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.organisation.Organisations;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DatePrecision;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A second adopted revision of the agenda of 2017-2018 with something of everything that can
 * change, and a third one that is a draft. Import it beside the portal.
 */
public class SampleRevision {

    public static final String LABEL = "2017-2018";
    private static final LocalDate ADOPTED = LocalDate.of(2017, 9, 30);

    private final Agendas agendas;
    private final AgendaDesk desk;
    private final EntryDesk entries;
    private final MeansDesk means;
    private final EndingDesk endings;
    private final CriteriaDesk criteria;
    private final Assessments assessments;
    private final Organisations organisations;

    SampleRevision(
            Agendas agendas,
            AgendaDesk desk,
            EntryDesk entries,
            MeansDesk means,
            EndingDesk endings,
            CriteriaDesk criteria,
            Assessments assessments,
            Organisations organisations) {
        this.agendas = agendas;
        this.desk = desk;
        this.entries = entries;
        this.means = means;
        this.endings = endings;
        this.criteria = criteria;
        this.assessments = assessments;
        this.organisations = organisations;
    }

    /** Makes it, unless it is there already. */
    public AgendaRevisionId make() {
        if (agendas.revisions().of(LABEL).size() == 1) {
            AgendaId agenda = desk.find(LABEL).orElseThrow().agenda().id();
            desk.revise(agenda);
            change(agenda);
            adopt(agenda);
            desk.revise(agenda);
        }
        return agendas.revisions().newest(LABEL).orElseThrow().id();
    }

    private void change(AgendaId agenda) {
        List<EntryView> all = desk.entries(open());
        EntryView first = all.getFirst();
        OrganisationId city = organisations.at(Language.NL, "gemeente-leiden").orElseThrow();
        entries.write(
                first.id(),
                new EntryTexts(
                        changed(first.goal()),
                        first.introduction(),
                        LocalizedText.of("loopt goed", "going well")));
        ActionView action =
                all.stream()
                        .flatMap(entry -> entry.actions().stream())
                        .filter(known -> known.deadline() != null)
                        .findFirst()
                        .orElseThrow();
        EntryView its =
                all.stream()
                        .filter(entry -> entry.actions().contains(action))
                        .findFirst()
                        .orElseThrow();
        entries.replace(its.id(), action.id(), new NewAction(action.text(), spring(), true));
        entries.add(
                first.id(),
                new NewAction(
                        LocalizedText.of("Een nieuwe actie.", "A new action."), spring(), false));
        means.add(first.id(), means(city, MeansKind.FTE, "0.5", MeansStanding.CONFIRMED));
        means.add(first.id(), means(city, MeansKind.EUROS, "12500", MeansStanding.PLEDGED));
        means.add(all.get(1).id(), means(city, MeansKind.HOURS, null, MeansStanding.PLEDGED));
        means.addAboveAll(agenda, means(city, MeansKind.EUROS, "40000", MeansStanding.CONFIRMED));
        desk.move(all.get(5).id(), true);
        endings.end(
                agenda,
                all.get(10).project(),
                new Ending(
                        EndingKind.SECURED,
                        LocalizedText.of("Het doel is bereikt.", "The aim has been reached."),
                        LocalizedText.of("De faculteit zet het voort.", "The faculty goes on.")));
        endings.choose(agenda, all.get(11).project(), Continuation.STAYS_AWAY);
    }

    private void adopt(AgendaId agenda) {
        AgreementId agreement = desk.find(LABEL).orElseThrow().agenda().agreement();
        Assessment assessment = assessments.of(agreement, open());
        assessment
                .unexplained()
                .forEach(found ->
                        criteria.dispense(
                                open(),
                                List.of(found.entry().id()),
                                found.judgement().letter(),
                                LocalizedText.of(
                                        "Dit volgt in de loop van het jaar.",
                                        "This follows in the course of the year.")));
        desk.propose(agenda, LocalizedText.of("Vergadering", "Meeting"));
        desk.adopt(
                agenda,
                ADOPTED,
                number ->
                        new NewDecision(
                                number,
                                ADOPTED,
                                DecisionKind.ADOPT,
                                LocalizedText.of("In de vergadering", "In the meeting"),
                                LocalizedText.of(
                                        "De herziening is vastgesteld", "Adopted as revised")),
                Actor.system("test"));
    }

    private AgendaRevisionId open() {
        return desk.find(LABEL).orElseThrow().newest().id();
    }

    private static @Nullable LocalizedText changed(@Nullable LocalizedText text) {
        LocalizedText known = Objects.requireNonNull(text);
        return LocalizedText.of(
                known.nl() + " Samen met de buurt.", known.en() + " Together with the area.");
    }

    private static Deadline spring() {
        return new Deadline(
                LocalizedText.of("voorjaar 2018", "spring 2018"),
                DatePrecision.SEASON,
                LocalDate.of(2018, 3, 1),
                LocalDate.of(2018, 5, 31));
    }

    private static Means means(
            OrganisationId who, MeansKind kind, @Nullable String amount, MeansStanding standing) {
        return new Means(
                who,
                kind,
                amount == null ? null : new BigDecimal(amount),
                2018,
                standing,
                LocalizedText.of("Voor een jaar.", "For a year."));
    }
}
