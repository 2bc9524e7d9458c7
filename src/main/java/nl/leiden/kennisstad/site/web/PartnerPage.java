package nl.leiden.kennisstad.site.web;

import java.util.List;
import nl.leiden.kennisstad.agreement.PartyView;
import nl.leiden.kennisstad.organisation.OrganisationView;
import nl.leiden.kennisstad.ui.Link;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as the public sees it.
 *
 * @param parent the body it belongs to, or null
 * @param party how it is bound by the agreement in force, or null
 */
record PartnerPage(
        OrganisationView organisation,
        @Nullable Link parent,
        @Nullable PartyView party,
        List<Link> units,
        List<LeadIn> leads,
        List<PartIn> takesPart) {

    record LeadIn(String code, Link project, Items.LeadItem lead) {}

    record PartIn(String code, Link project, Items.PartnerItem partner) {}
}
