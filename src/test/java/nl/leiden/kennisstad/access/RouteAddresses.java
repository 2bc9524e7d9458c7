package nl.leiden.kennisstad.access;

import java.util.Map;
import nl.leiden.kennisstad.account.AccountId;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Addresses of things that are there, for the templates of routes. */
final class RouteAddresses {

    private final JdbcClient jdbc;
    private final LocalizedPaths paths;
    private final String account;

    RouteAddresses(JdbcClient jdbc, LocalizedPaths paths, AccountId account) {
        this.jdbc = jdbc;
        this.paths = paths;
        this.account = account.value().toString();
    }

    /** A real address: the adopted agenda, the first project, the last example review. */
    String of(String route) {
        String template = route.substring(route.indexOf(' ') + 1);
        Map<String, String> values =
                Map.ofEntries(
                        Map.entry("{label}", "2017-2018"),
                        Map.entry("{code}", "1a"),
                        Map.entry("{place}", "0"),
                        Map.entry("{other}", "huis-van-het-onderwijs-leiden"),
                        Map.entry("{day}", "2017-09-21"),
                        Map.entry("{action}", action()),
                        Map.entry("{person}", one("select person_id from office_term")),
                        Map.entry("{term}", one("select id from office_term")),
                        Map.entry("{letter}", "c"),
                        Map.entry("{format}", template.contains("/agendas/") ? "projects" : "csv"),
                        Map.entry("{language}", "nl"),
                        Map.entry("{means}", means()),
                        Map.entry("{invitee}", one("select id from meeting_invitee")),
                        Map.entry("{edition}", "1"),
                        Map.entry("{item}", one("select id from meeting_item")),
                        Map.entry("{number}", one("select number from decision")),
                        Map.entry("{task}", one("select id from decision_task")),
                        Map.entry("{mail}", one("select id from mail")),
                        Map.entry("{office}", one("select id from office")),
                        Map.entry("{account}", account),
                        Map.entry("{token}", "unknown"),
                        Map.entry("{session}", "unknown"),
                        Map.entry("{job}", account),
                        Map.entry("{question}", account),
                        Map.entry("{grant}", account));
        String slug =
                template.contains("/organisations/")
                        ? "universiteit-leiden"
                        : template.contains("/themes/") ? "campusontwikkeling" : "wonen";
        String path =
                paths.translate(Language.NL, template)
                        .replace("{slug}", slug)
                        .replace("{key}", "contact");
        for (Map.Entry<String, String> value : values.entrySet()) {
            path = path.replace(value.getKey(), value.getValue());
        }
        return path;
    }

    private String one(String sql) {
        return jdbc.sql(sql + " order by id limit 1").query(String.class).single();
    }

    private String action() {
        return jdbc.sql(
                        "select a.id::text from agenda_action a join agenda_entry e on e.id = a.entry_id"
                                + " order by e.position, a.position limit 1")
                .query(String.class)
                .single();
    }

    private String means() {
        return jdbc.sql(
                        "select m.id::text from agenda_means m join agenda_revision r on r.id = m.revision_id"
                                + " order by r.number desc, m.id limit 1")
                .query(String.class)
                .single();
    }
}
