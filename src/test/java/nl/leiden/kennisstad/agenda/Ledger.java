package nl.leiden.kennisstad.agenda;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What many editors did at once, held against the trail. Every edit carries a token of its own; a
 * token may only disappear by the hand of somebody who had it before their eyes.
 */
final class Ledger {

    private static final Pattern TOKEN = Pattern.compile("t\\d\\dn\\d+");
    private static final int PERCENTILE = 95;

    private final Map<String, Sent> sent = new ConcurrentHashMap<>();
    private final Set<String> saved = ConcurrentHashMap.newKeySet();
    private final Map<String, Set<String>> removed = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private final Queue<Long> times = new ConcurrentLinkedQueue<>();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();

    /**
     * An edit on its way.
     *
     * @param seen tokens on the page it was made on
     * @param about the organisation that it is about, or null
     */
    record Sent(Set<String> seen, @Nullable String about) {}

    private record Change(
            String actor,
            String table,
            @Nullable String before,
            @Nullable String after,
            @Nullable String organisation) {}

    static Set<String> tokens(@Nullable String text) {
        return text == null
                ? Set.of()
                : TOKEN.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    void sending(String token, Set<String> seen, @Nullable String about) {
        sent.put(token, new Sent(seen, about));
    }

    void saved(String token) {
        saved.add(token);
    }

    int saves() {
        return saved.size();
    }

    void removing(String actor, Set<String> tokens) {
        removed.computeIfAbsent(actor, one -> ConcurrentHashMap.newKeySet()).addAll(tokens);
    }

    void count(String what) {
        counts.computeIfAbsent(what, one -> new AtomicInteger()).incrementAndGet();
    }

    void took(long milliseconds) {
        times.add(milliseconds);
    }

    void fault(String what) {
        faults.add(what);
    }

    /** What went wrong, one line each. */
    List<String> wrong(JdbcClient jdbc) {
        List<String> wrong = new ArrayList<>(faults);
        Set<String> gone = new HashSet<>();
        Set<String> ever = new HashSet<>();
        for (List<Change> transaction : transactions(jdbc).values()) {
            judge(transaction, gone, ever, wrong);
        }
        Set<String> there = new HashSet<>();
        for (String table : List.of("agenda_entry", "agenda_lead", "agenda_partner")) {
            there.addAll(present(jdbc, table));
        }
        there.addAll(present(jdbc, "agenda_action"));
        for (String token : saved) {
            if (!ever.contains(token)) {
                wrong.add(token + " was reported as saved and never was");
            } else if (!there.contains(token) && !gone.contains(token)) {
                wrong.add(token + " was saved and vanished");
            }
        }
        return wrong;
    }

    private void judge(
            List<Change> transaction, Set<String> gone, Set<String> ever, List<String> wrong) {
        Set<String> before = new TreeSet<>();
        Set<String> after = new TreeSet<>();
        transaction.forEach(change -> {
            before.addAll(tokens(change.before()));
            after.addAll(tokens(change.after()));
        });
        ever.addAll(after);
        Set<String> lost = new TreeSet<>(before);
        lost.removeAll(after);
        gone.addAll(lost);
        String actor = transaction.getFirst().actor();
        Set<String> seen = new HashSet<>(removed.getOrDefault(actor, Set.of()));
        after.stream()
                .filter(token -> !before.contains(token))
                .map(sent::get)
                .filter(Objects::nonNull)
                .forEach(edit -> seen.addAll(edit.seen()));
        lost.stream()
                .filter(token -> !seen.contains(token))
                .forEach(token -> wrong.add(token + " was lost to somebody who had not seen it"));
        transaction.forEach(change -> misplaced(change, before, wrong));
    }

    private void misplaced(Change change, Set<String> before, List<String> wrong) {
        for (String token : tokens(change.after())) {
            Sent edit = sent.get(token);
            if (edit != null
                    && !before.contains(token)
                    && edit.about() != null
                    && !edit.about().equals(change.organisation())) {
                wrong.add(token + " in " + change.table() + " landed at another organisation");
            }
        }
    }

    private static Map<String, List<Change>> transactions(JdbcClient jdbc) {
        Map<String, List<Change>> transactions = new LinkedHashMap<>();
        jdbc.sql(
                        """
                        select transaction::text, actor, table_name, before::text, after::text,
                               after ->> 'organisation_id'
                        from trail
                        where table_name in ('agenda_entry', 'agenda_lead', 'agenda_partner', 'agenda_action')
                        order by id
                        """)
                .query((row, number) ->
                        transactions
                                .computeIfAbsent(row.getString(1), one -> new ArrayList<>())
                                .add(
                                        new Change(
                                                row.getString(2),
                                                row.getString(3),
                                                row.getString(4),
                                                row.getString(5),
                                                row.getString(6))))
                .list();
        return transactions;
    }

    private static Set<String> present(JdbcClient jdbc, String table) {
        return jdbc
                .sql("select to_jsonb(t)::text from " + table + " t")
                .query(String.class)
                .list()
                .stream()
                .flatMap(row -> tokens(row).stream())
                .collect(Collectors.toSet());
    }

    /** In one line each. */
    String report() {
        List<Long> sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        StringBuilder report = new StringBuilder("\nMany editors of one agenda\n");
        new TreeMap<>(counts)
                .forEach((what, number) ->
                        report.append(String.format("  %-28s %6d%n", what, number.get())));
        if (!sorted.isEmpty()) {
            report.append(String.format("  %-28s %6d%n", "requests", sorted.size()))
                    .append(
                            String.format(
                                    "  %-28s %6d ms%n", "median", sorted.get(sorted.size() / 2)))
                    .append(
                            String.format(
                                    "  %-28s %6d ms%n",
                                    "95th percentile",
                                    sorted.get(sorted.size() * PERCENTILE / 100)))
                    .append(String.format("  %-28s %6d ms%n", "slowest", sorted.getLast()));
        }
        return report.toString();
    }
}
