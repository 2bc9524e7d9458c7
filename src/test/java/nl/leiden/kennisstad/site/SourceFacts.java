package nl.leiden.kennisstad.site;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the signed agreement and its agenda say of the seventeen projects, taken from the source.
 */
final class SourceFacts {

    private SourceFacts() {}

    /**
     * @param leads,partners in Dutch; partners with their standing as it is shown
     * @param facts figures, deadlines and names that both pages must hold, Dutch before the slash
     */
    record Project(
            String code,
            List<String> leads,
            List<String> partners,
            int actions,
            List<String> facts) {
        @Override
        public String toString() {
            return code;
        }
    }

    static Stream<Project> projects() {
        return Stream.of(
                new Project(
                        "1a",
                        List.of("Gemeente Leiden"),
                        List.of(
                                "Universiteit Leiden Bevestigd",
                                "Leids Universitair Medisch Centrum Bevestigd",
                                "Hogeschool Leiden Bevestigd",
                                "Ondernemersvereniging Leiden Bio Science Park Beoogd",
                                "Provincie Zuid-Holland Beoogd",
                                "Metropoolregio Rotterdam Den Haag Beoogd",
                                "EPZ Beoogd",
                                "HUBspot Beoogd"),
                        8,
                        List.of(
                                "Vliegwielen Europa",
                                "Yes!Delft",
                                "Naturalis",
                                "Boerhaave",
                                "2018",
                                "Masterplan",
                                "Unlocking the full potential")),
                new Project(
                        "1b",
                        List.of("Gemeente Leiden"),
                        List.of("Universiteit Leiden Bevestigd", "De Sleutels Beoogd"),
                        2,
                        List.of("Europa/Europe")),
                new Project(
                        "2a",
                        List.of("Faculteit Educatie (Hogeschool Leiden)"),
                        List.of(
                                "ICLON (Universiteit Leiden) Beoogd",
                                "ROC’s Beoogd",
                                "LiS Beoogd",
                                "Technolab Beoogd"),
                        2,
                        List.of("seats-to-meet", "start-ups")),
                new Project(
                        "2b",
                        List.of("ICLON (Universiteit Leiden)"),
                        List.of(
                                "Faculteit Educatie (Hogeschool Leiden) Beoogd",
                                "Da Vinci College Kagerstraat Beoogd",
                                "Bètasteunpunt Zuid-Holland Bevestigd",
                                "Faculteit Wiskunde en Natuurwetenschappen (Universiteit Leiden) Bevestigd",
                                "Cluster Techniek (Hogeschool Leiden) Bevestigd",
                                "bedrijfsleven Bevestigd",
                                "Gemeente Leiden Bevestigd",
                                "51 vo-scholen Bevestigd",
                                "onder andere alfa- en gammafaculteiten van de universiteit Beoogd"),
                        2,
                        List.of("51", "pilot")),
                new Project(
                        "2c",
                        List.of("Leids Universitair Medisch Centrum"),
                        List.of(
                                "Universiteit Leiden Beoogd",
                                "Ondernemersvereniging Leiden Bio Science Park Beoogd",
                                "Provincie Zuid-Holland Beoogd",
                                "EPZ Beoogd"),
                        1,
                        List.of("personalised medicines", "LUMC")),
                new Project(
                        "2d",
                        List.of("Leids Expertise- en Behandelcentrum (Universiteit Leiden)"),
                        List.of(
                                "Gemeente Leiden Beoogd",
                                "zorginstellingen Beoogd",
                                "Leids Universitair Medisch Centrum Beoogd"),
                        1,
                        List.of("2017", "LUBEC", "4c")),
                new Project(
                        "2e",
                        List.of("Instituut Politieke Wetenschap (Universiteit Leiden)"),
                        List.of(
                                "Faculteit der Rechtsgeleerdheid (Universiteit Leiden) Beoogd",
                                "Faculteit der Geesteswetenschappen (Universiteit Leiden) Beoogd"),
                        2,
                        List.of(
                                "Parlementair Documentatie Centrum/Parliamentary Documentation Centre")),
                new Project(
                        "2f",
                        List.of("Gemeente Leiden"),
                        List.of(),
                        1,
                        List.of(
                                "najaar 2017/autumn 2017",
                                "Voor de stuurgroep/For the steering group",
                                "HOVO",
                                "BplusC",
                                "Studium Generale",
                                "Lakenhal")),
                new Project(
                        "3a",
                        List.of("Gemeente Leiden, wethouder Wonen"),
                        List.of(
                                "Hogeschool Leiden Bevestigd",
                                "Leids Universitair Medisch Centrum Bevestigd",
                                "Universiteit Leiden Bevestigd",
                                "DUWO Bevestigd",
                                "BRES Bevestigd",
                                "PKvV Bevestigd"),
                        7,
                        List.of(
                                "2.700/2,700",
                                "150",
                                "2020",
                                "eerste kwartaal 2018/first quarter of 2018",
                                "jaarlijks/every year",
                                "Kences",
                                "ABF",
                                "Taskforce/Task Force")),
                new Project(
                        "3b",
                        List.of("Gemeente Leiden", "Universiteit Leiden"),
                        List.of(
                                "Leiden Marketing Beoogd",
                                "Leids Universitair Medisch Centrum Beoogd",
                                "Hogeschool Leiden Beoogd",
                                "Gemeente Den Haag Beoogd",
                                "Haags Congresbureau Beoogd"),
                        2,
                        List.of("EuroScience Open Forum", "geen doel/no goal")),
                new Project(
                        "3c",
                        List.of("Gemeente Leiden"),
                        List.of("Leiden Marketing Beoogd", "andere belanghebbenden Beoogd"),
                        1,
                        List.of("zo snel mogelijk/as soon as possible", "geen doel/no goal")),
                new Project(
                        "3d",
                        List.of("Universiteit Leiden", "Gemeente Leiden"),
                        List.of(
                                "LeidenGlobal Bevestigd",
                                "Leiden Marketing Bevestigd",
                                "musea Bevestigd",
                                "ELO Bevestigd"),
                        3,
                        List.of("najaar 2017/autumn 2017", "LeidenGlobal")),
                new Project(
                        "4a",
                        List.of("Gemeente Leiden"),
                        List.of(
                                "Hogeschool Leiden Beoogd",
                                "Universiteit Leiden Beoogd",
                                "Libertas Beoogd",
                                "wijkteams Beoogd"),
                        2,
                        List.of()),
                new Project(
                        "4b",
                        List.of("Gemeente Leiden"),
                        List.of(
                                "LDE Centre for Sustainability Beoogd",
                                "Centrum voor Milieuwetenschappen (Universiteit Leiden) Beoogd",
                                "Hogeschool Leiden Beoogd",
                                "De Haagse Hogeschool Beoogd"),
                        2,
                        List.of("Nog niet aanvaard/Not yet accepted", "minor Sustainability")),
                new Project(
                        "4c",
                        List.of("Leids Universitair Medisch Centrum"),
                        List.of("nog te bepalen Nog te bepalen"),
                        1,
                        List.of("eHealth")),
                new Project(
                        "4d",
                        List.of("Instituut Culturele Antropologie (Universiteit Leiden)"),
                        List.of(
                                "Gemeente Leiden Beoogd",
                                "instellingen die aan de gemeente verbonden zijn Beoogd"),
                        1,
                        List.of("bachelor")),
                new Project(
                        "5",
                        List.of("Gemeente Leiden, kwartiermaker"),
                        List.of(
                                "Universiteit Leiden Beoogd",
                                "Leids Universitair Medisch Centrum Beoogd",
                                "Hogeschool Leiden Beoogd"),
                        3,
                        List.of(
                                "voor 1 november 2017/before 1 November 2017",
                                "kennisfonds/knowledge fund",
                                "Voor de stuurgroep/For the steering group",
                                "public affairs")));
    }
}
