package nl.leiden.kennisstad.agenda;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.leiden.kennisstad.agreement.Criterion;
import nl.leiden.kennisstad.organisation.OrganisationDirectory;
import nl.leiden.kennisstad.organisation.OrganisationId;
import nl.leiden.kennisstad.shared.LocalizedText;
import nl.leiden.kennisstad.ui.Say;
import org.jspecify.annotations.Nullable;

/**
 * Judges entries by the criteria of an agreement. Interests are counted per party: a lead or
 * partner, however certain, counts for the body at its top.
 *
 * @param parties the organisations bound on the day of judgement
 */
record CriteriaJudge(
        List<Criterion> criteria,
        Set<OrganisationId> parties,
        OrganisationDirectory organisations,
        Say say) {

    /** What was found, and the key of the words for it with what they are about. */
    private record Finding(Verdict verdict, String reason, List<LocalizedText> about) {

        static Finding of(boolean met, String reason, List<LocalizedText> about) {
            return new Finding(met ? Verdict.MET : Verdict.NOT_MET, reason, about);
        }
    }

    /** In the order of the criteria. */
    List<Judgement> judge(EntryView entry, List<MeansView> means) {
        return criteria.stream().map(criterion -> judge(criterion, entry, means)).toList();
    }

    private Judgement judge(Criterion criterion, EntryView entry, List<MeansView> means) {
        return switch (criterion.test()) {
            case TWO_PARTIES -> computed(criterion, twoParties(entry));
            case ACCEPTED_LEAD -> computed(criterion, acceptedLead(entry));
            case MEANS_AGREED -> computed(criterion, meansAgreed(means));
            case ARGUED -> argued(criterion, entry.arguments().get(criterion.letter()));
        };
    }

    private Judgement computed(Criterion criterion, Finding finding) {
        return new Judgement(
                criterion.letter(),
                criterion.title(),
                finding.verdict(),
                say.both(
                        "agenda.finding." + finding.reason(),
                        LocalizedText.joined(", ", finding.about())),
                false);
    }

    private static Judgement argued(Criterion criterion, @Nullable Argument argument) {
        return new Judgement(
                criterion.letter(),
                criterion.title(),
                argument == null ? Verdict.NOT_JUDGED : argument.verdict(),
                argument == null ? null : argument.reason(),
                true);
    }

    private Finding twoParties(EntryView entry) {
        List<LocalizedText> interested =
                Stream.concat(
                                entry.leads().stream().map(Lead::organisation),
                                entry.partners().stream()
                                        .map(Partner::organisation)
                                        .filter(Objects::nonNull))
                        .map(organisations::root)
                        .filter(root -> parties.contains(root.id()))
                        .distinct()
                        .map(root -> root.name())
                        .toList();
        String reason =
                interested.size() > 1
                        ? "several-parties"
                        : interested.isEmpty() ? "no-party" : "one-party";
        return Finding.of(interested.size() > 1, reason, interested);
    }

    private Finding acceptedLead(EntryView entry) {
        List<LocalizedText> accepted = leads(entry, Lead::accepted);
        if (!accepted.isEmpty()) {
            return Finding.of(true, "lead-accepted", accepted);
        }
        List<LocalizedText> asked = leads(entry, lead -> true);
        return asked.isEmpty()
                ? Finding.of(false, "no-lead", List.of())
                : Finding.of(false, "lead-not-accepted", asked);
    }

    private List<LocalizedText> leads(EntryView entry, Predicate<Lead> wanted) {
        return entry.leads().stream()
                .filter(wanted)
                .map(lead -> organisations.get(lead.organisation()).name())
                .toList();
    }

    /** Somebody puts something in, and nothing is only pledged. */
    private Finding meansAgreed(List<MeansView> means) {
        List<Means> pledged =
                means.stream().map(MeansView::means).filter(one -> !one.confirmed()).toList();
        if (means.isEmpty()) {
            return Finding.of(false, "no-means", List.of());
        }
        return pledged.isEmpty()
                ? Finding.of(
                        true,
                        "means-confirmed",
                        names(means.stream().map(MeansView::means).toList()))
                : Finding.of(false, "means-pledged", names(pledged));
    }

    private List<LocalizedText> names(List<Means> means) {
        return means.stream()
                .map(one -> organisations.get(one.organisation()).name())
                .distinct()
                .toList();
    }
}
