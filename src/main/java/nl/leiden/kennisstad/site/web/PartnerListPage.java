package nl.leiden.kennisstad.site.web;

import java.util.List;
import nl.leiden.kennisstad.ui.Link;

/** The parties, and all others who lead or take part. */
record PartnerListPage(List<Row> parties, List<Row> others) {

    /** An organisation with the number of projects it leads and takes part in. */
    record Row(Link link, int leads, int takesPart) {}
}
