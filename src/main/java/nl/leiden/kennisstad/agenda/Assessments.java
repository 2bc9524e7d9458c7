package nl.leiden.kennisstad.agenda;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.agreement.AgreementId;
import nl.leiden.kennisstad.agreement.Agreements;
import nl.leiden.kennisstad.agreement.Criterion;
import nl.leiden.kennisstad.agreement.PartyView;
import nl.leiden.kennisstad.organisation.OrganisationDirectory;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.organisation.Organisations;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.ui.Say;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Judges whole revisions. */
@Service
public class Assessments {

    private final Agreements agreements;
    private final Organisations organisations;
    private final RevisionReader reader;
    private final Programme programme;
    private final Say say;

    Assessments(
            Agreements agreements,
            Organisations organisations,
            RevisionReader reader,
            Programme programme,
            Say say) {
        this.agreements = agreements;
        this.organisations = organisations;
        this.reader = reader;
        this.programme = programme;
        this.say = say;
    }

    /** As things are today. */
    @Transactional(readOnly = true)
    public Assessment of(AgreementId agreement, AgendaRevisionId revision) {
        return of(agreement, reader.read(revision), organisations.directory(), programme.day());
    }

    /** How many criteria of a revision are neither met nor explained today. */
    @Transactional(readOnly = true)
    public int unexplained(AgreementId agreement, AgendaRevisionId revision) {
        return of(agreement, revision).unexplained().size();
    }

    /**
     * @param day on which parties are bound
     */
    Assessment of(
            AgreementId agreement,
            RevisionContent content,
            OrganisationDirectory directory,
            LocalDate day) {
        List<Criterion> criteria = agreements.criteria(agreement);
        Set<OrganisationId> parties =
                agreements.parties(agreement).stream()
                        .filter(party -> party.boundOn(day))
                        .map(PartyView::organisation)
                        .collect(Collectors.toSet());
        CriteriaJudge judge = new CriteriaJudge(criteria, parties, directory, say);
        Map<AgendaEntryId, List<Judgement>> judgements = new LinkedHashMap<>();
        for (EntryView entry : content.entries()) {
            judgements.put(entry.id(), judge.judge(entry, content.meansOf(entry.id())));
        }
        return new Assessment(criteria, content, judgements);
    }
}
