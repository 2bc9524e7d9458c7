package nl.leiden.kennisstad.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.agenda.AdoptedAgenda;
import nl.leiden.kennisstad.agenda.AgendaDocument;
import nl.leiden.kennisstad.agenda.Agendas;
import nl.leiden.kennisstad.agenda.EntryView;
import nl.leiden.kennisstad.agreement.AgreementView;
import nl.leiden.kennisstad.agreement.Agreements;
import nl.leiden.kennisstad.agreement.ThemeView;
import nl.leiden.kennisstad.organisation.OrganisationView;
import nl.leiden.kennisstad.project.ProjectId;
import nl.leiden.kennisstad.publication.PageContent;
import nl.leiden.kennisstad.publication.PageKey;
import nl.leiden.kennisstad.publication.Pages;
import nl.leiden.kennisstad.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All pages with content of their own: the one source of the site map and of the search. */
@Service
public class PublicPages {

    private static final Map<PageKey, String> TEMPLATES =
            Map.of(
                    PageKey.HOME, "",
                    PageKey.ORGANISATION, "/organisation",
                    PageKey.CONTACT, "/contact",
                    PageKey.PRIVACY, "/privacy",
                    PageKey.ACCESSIBILITY, "/accessibility");

    private final ProgrammeReader programmes;
    private final Agreements agreements;
    private final Agendas agendas;
    private final SteeringPages steering;
    private final Pages pages;

    PublicPages(
            ProgrammeReader programmes,
            Agreements agreements,
            Agendas agendas,
            SteeringPages steering,
            Pages pages) {
        this.programmes = programmes;
        this.agreements = agreements;
        this.agendas = agendas;
        this.steering = steering;
        this.pages = pages;
    }

    /** Where the page of this key lives, as an English path template. */
    public static String template(PageKey key) {
        return TEMPLATES.getOrDefault(key, "");
    }

    @Transactional(readOnly = true)
    public List<PublicPage> all(LocalDate day) {
        PublicProgramme programme = programmes.on(day);
        List<PublicPage> all = new ArrayList<>();
        pages.all().stream()
                .sorted(Comparator.comparing(PageContent::key))
                .map(PublicPages::page)
                .forEach(all::add);
        programme.themes().stream().map(PublicPages::theme).forEach(all::add);
        all.addAll(projects(programme));
        Map<UUID, AgendaDocument> adopted = agendas.documents(programme.agendas().all());
        programme
                .agendas()
                .all()
                .forEach(agenda ->
                        addAgenda(
                                agenda,
                                Optional.ofNullable(adopted.get(agenda.revision().value())),
                                programme,
                                all));
        all.addAll(steering.all());
        programme.publicOrganisations().stream().map(PublicPages::partner).forEach(all::add);
        agreements.publicOn(day).forEach(agreement -> addAgreement(agreement, day, all));
        return all;
    }

    private static PublicPage page(PageContent page) {
        return new PublicPage(
                PublicPageKind.PAGE,
                template(page.key()),
                language -> new Object[0],
                "",
                page.title(),
                new Bodies().add(page.summary()).add(page.body()),
                true);
    }

    private static PublicPage theme(ThemeView theme) {
        Bodies bodies =
                new Bodies().add(theme.summary()).add(theme.goal()).add(theme.introduction());
        theme.attentionPoints().forEach(point -> bodies.add(point.title()).add(point.text()));
        return new PublicPage(
                PublicPageKind.THEME,
                "/themes/{slug}",
                language -> new Object[] {theme.slug().in(language)},
                String.valueOf(theme.number()),
                theme.title(),
                bodies,
                true);
    }

    private List<PublicPage> projects(PublicProgramme programme) {
        Map<ProjectId, EntryView> entries = new HashMap<>();
        agendas.entries(programme.shownEntries())
                .forEach(entry -> entries.put(entry.project(), entry));
        return programme.projects().stream()
                .map(project ->
                        new PublicPage(
                                PublicPageKind.PROJECT,
                                "/projects/{slug}",
                                slug(project.project().slug()::in),
                                project.project().code(),
                                project.project().title(),
                                body(programme, entries.get(project.project().id())),
                                true))
                .toList();
    }

    private static Bodies body(PublicProgramme programme, @Nullable EntryView entry) {
        if (entry == null) {
            return new Bodies();
        }
        Bodies bodies = new Bodies().add(entry.goal()).add(entry.introduction());
        bodies.add(entry.statusWords());
        entry.actions().forEach(action -> bodies.add(action.text()));
        entry.leads()
                .forEach(lead ->
                        bodies.add(programme.organisations().get(lead.organisation()).name()));
        entry.partners().forEach(partner -> bodies.add(programme.nameOf(partner)));
        return bodies;
    }

    /** An entry that its project's page shows is found there. */
    private static void addAgenda(
            AdoptedAgenda agenda,
            Optional<AgendaDocument> document,
            PublicProgramme programme,
            List<PublicPage> all) {
        Set<String> shownElsewhere =
                programme.projects().stream()
                        .filter(project -> project.agenda().equals(agenda))
                        .map(project -> project.project().id().value().toString())
                        .collect(Collectors.toSet());
        all.add(
                new PublicPage(
                        PublicPageKind.AGENDA,
                        "/agendas/{label}",
                        language -> new Object[] {agenda.label()},
                        "",
                        agenda.title(),
                        body(agenda, document),
                        true));
        document.stream()
                .flatMap(known -> known.entries().stream())
                .map(entry -> entry(agenda, entry, !shownElsewhere.contains(entry.project())))
                .forEach(all::add);
    }

    private static Bodies body(AdoptedAgenda agenda, Optional<AgendaDocument> document) {
        Bodies bodies = new Bodies().add(agenda.introduction());
        document.ifPresent(known -> {
            known.endings()
                    .forEach(end -> bodies.add(end.title()).add(end.reason()).add(end.securing()));
            known.means().forEach(means -> bodies.add(means.name()).add(means.remark()));
        });
        return bodies;
    }

    private static PublicPage entry(
            AdoptedAgenda agenda, AgendaDocument.Entry entry, boolean searched) {
        Bodies bodies =
                new Bodies().add(entry.goal()).add(entry.introduction()).add(entry.status());
        entry.actions().forEach(action -> bodies.add(action.text()));
        entry.means().forEach(means -> bodies.add(means.name()).add(means.remark()));
        entry.criteria().forEach(found -> bodies.add(found.reason()).add(found.dispensation()));
        return new PublicPage(
                PublicPageKind.ENTRY,
                "/agendas/{label}/{code}",
                language -> new Object[] {agenda.label(), entry.code()},
                entry.code(),
                entry.title(),
                bodies,
                searched);
    }

    private static PublicPage partner(OrganisationView organisation) {
        return new PublicPage(
                PublicPageKind.PARTNER,
                "/partners/{slug}",
                slug(organisation.slug()::in),
                "",
                organisation.name(),
                new Bodies().add(organisation.shortName()).add(organisation.description()),
                true);
    }

    private void addAgreement(AgreementView agreement, LocalDate day, List<PublicPage> all) {
        Bodies bodies = new Bodies().add(agreement.summary());
        agreements
                .detail(agreement.label(), day)
                .ifPresent(detail -> {
                    detail.text()
                            .content()
                            .articles()
                            .forEach(article -> bodies.add(article.heading()).add(article.body()));
                    detail.criteria().forEach(criterion -> bodies.add(criterion.description()));
                });
        all.add(
                new PublicPage(
                        PublicPageKind.AGREEMENT,
                        "/agreement/{label}",
                        language -> new Object[] {agreement.label()},
                        "",
                        agreement.title(),
                        bodies,
                        true));
    }

    private static Function<Language, Object[]> slug(Function<Language, String> slug) {
        return language -> new Object[] {slug.apply(language)};
    }
}
