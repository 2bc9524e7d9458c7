package nl.leiden.kennisstad.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leiden.kennisstad.decision.Matter;
import nl.leiden.kennisstad.decision.MatterSource;
import nl.leiden.kennisstad.project.PlacementView;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.project.Projects;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Say;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the steering group has to speak of: agendas that are proposed, criteria that are not met,
 * partners that a lead wants to bring in, papers that were promised, and actions that are late.
 */
@Component
class AgendaMatters implements MatterSource {

    private static final int BEGINNING = 45;
    private static final String READING = "/manage/agendas/{label}/reading";

    private final AgendaDesk desk;
    private final Agendas agendas;
    private final Assessments assessments;
    private final ActionsNow actions;
    private final Projects projects;
    private final Say say;

    AgendaMatters(
            AgendaDesk desk,
            Agendas agendas,
            Assessments assessments,
            ActionsNow actions,
            Projects projects,
            Say say) {
        this.desk = desk;
        this.agendas = agendas;
        this.assessments = assessments;
        this.actions = actions;
        this.projects = projects;
        this.say = say;
    }

    @Override
    public List<Matter> matters(LocalDate meeting) {
        List<Matter> matters = new ArrayList<>();
        desk.all().stream()
                .filter(agenda -> agenda.newest().proposed())
                .forEach(agenda -> proposed(agenda, matters));
        agendas.adopted().current(meeting).ifPresent(agenda -> going(agenda, meeting, matters));
        return matters;
    }

    private void proposed(DeskAgenda agenda, List<Matter> matters) {
        String label = agenda.agenda().label();
        LocalizedText title = agenda.agenda().title();
        String revision = label + ":" + agenda.newest().number();
        matters.add(
                new Matter(
                        "agenda:" + revision,
                        Matter.Kind.ADOPTION,
                        say.both("agenda.matter.adoption", title),
                        null,
                        READING,
                        label));
        Assessment assessment = assessments.of(agenda.agenda().agreement(), agenda.newest().id());
        int unmet = assessment.unmet().size();
        if (unmet > 0) {
            matters.add(
                    new Matter(
                            "dispensations:" + revision,
                            Matter.Kind.DISPENSATION,
                            say.both("agenda.matter.dispensation", title, unmet),
                            null,
                            READING,
                            label));
        }
    }

    private void going(AdoptedAgenda agenda, LocalDate meeting, List<Matter> matters) {
        List<ActionsNow.Now> open = actions.open(agenda.revision());
        List<ActionsNow.Proposal> partners = actions.proposedPartners(agenda.revision());
        Map<ProjectId, String> codes =
                projects
                        .byId(
                                Stream.concat(
                                                open.stream().map(ActionsNow.Now::entry),
                                                partners.stream().map(ActionsNow.Proposal::entry))
                                        .map(EntryView::project)
                                        .distinct()
                                        .toList())
                        .values()
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        project -> project.id(),
                                        project ->
                                                project.placementIn(agenda.agreement())
                                                        .map(PlacementView::code)
                                                        .orElse(project.code())));
        open.stream()
                .filter(now -> now.action().toSteeringGroup())
                .filter(now -> dueBy(now.deadline(), meeting))
                .forEach(now -> matters.add(paper(agenda, now, codes)));
        partners.forEach(partner -> matters.add(partner(agenda, partner, codes)));
        List<String> late =
                open.stream()
                        .filter(now ->
                                Optional.ofNullable(now.deadline())
                                        .filter(deadline -> deadline.passedOn(meeting))
                                        .isPresent())
                        .map(now -> String.valueOf(codes.get(now.entry().project())))
                        .toList();
        if (!late.isEmpty()) {
            matters.add(
                    new Matter(
                            "overdue:" + agenda.label(),
                            Matter.Kind.OVERDUE,
                            say.both("agenda.matter.overdue", late.size()),
                            LocalizedText.of(codes(late), codes(late)),
                            "/agendas/{label}",
                            agenda.label()));
        }
    }

    private Matter paper(AdoptedAgenda agenda, ActionsNow.Now now, Map<ProjectId, String> codes) {
        String code = String.valueOf(codes.get(now.entry().project()));
        return new Matter(
                "paper:" + now.action().lineage(),
                Matter.Kind.PAPER,
                say.both("agenda.matter.paper", code, now.action().text().beginning(BEGINNING)),
                now.action().text(),
                "/agendas/{label}/{code}",
                agenda.label(),
                code);
    }

    private Matter partner(
            AdoptedAgenda agenda, ActionsNow.Proposal partner, Map<ProjectId, String> codes) {
        String code = String.valueOf(codes.get(partner.entry().project()));
        return new Matter(
                "partner:" + partner.event().id(),
                Matter.Kind.PARTNER,
                say.both("agenda.matter.partner", code, partner.organisation()),
                partner.event().remark(),
                "/agendas/{label}/{code}",
                agenda.label(),
                code);
    }

    /** Promised for before the meeting, or without a day. */
    private static boolean dueBy(@Nullable Deadline deadline, LocalDate meeting) {
        LocalDate first = deadline == null ? null : deadline.firstDay();
        return first == null || !first.isAfter(meeting);
    }

    private static String codes(List<String> late) {
        return late.stream().distinct().sorted().collect(Collectors.joining(", "));
    }
}
