package nl.leiden.kennisstad.agenda;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.leiden.kennisstad.support.Visitor;
import nl.leiden.kennisstad.support.Visitor.Answer;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Somebody who edits a draft agenda without looking up, and merges as a person would. */
final class Editor {

    private static final String FORM = "main form.ks-form";
    private static final String TEXTS =
            "[name=goal-nl], [name=introduction-nl], [name=status-nl], [name=role-nl], [name=share-nl], [name=remark-nl], [name=text-nl]";
    private static final int MOST_ROUNDS = 12;
    private static final int MOST_KEPT = 3;
    private static final int FEWEST_ENTRIES = 12;
    private static final int BUSY = 2;

    private final Visitor visitor;
    private final String actor;
    private final int number;
    private final String agenda;
    private final Ledger ledger;
    private final Random random;
    private List<String> codes = List.of();
    private int edits;

    /**
     * @param actor as the trail names them
     * @param number from 0, of the tokens
     */
    Editor(Visitor visitor, String actor, int number, String agenda, Ledger ledger) {
        this.visitor = visitor;
        this.actor = actor;
        this.number = number;
        this.agenda = agenda;
        this.ledger = ledger;
        this.random = new Random(number);
    }

    void work(Instant until) {
        while (Instant.now().isBefore(until)) {
            try {
                step(random.nextInt(100));
                Thread.sleep(random.nextInt(40, 250));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void step(int chance) {
        if (chance < 3) {
            reorder(get(agenda), "/onderdelen/[^/]+/plaats");
        } else if (chance < 5) {
            takeOffAndPutBack();
        } else if (chance < 11) {
            removePart();
        } else if (chance < 14) {
            reorder(get(entry()), ".*/acties/.*/plaats");
        } else if (chance < 22) {
            add();
        } else {
            edit();
        }
    }

    private void edit() {
        List<String> links =
                get(entry()).page().select("main a[href]").eachAttr("href").stream()
                        .filter(link ->
                                link.matches(
                                        ".*/(teksten|trekkers/\\d+|partners/\\d+|acties/[0-9a-f-]{36})"))
                        .toList();
        if (links.isEmpty()) {
            return;
        }
        Answer page = get(any(links));
        if (page.status() == 404) {
            ledger.count("opened what was gone");
            return;
        }
        Element draft = page.page().selectFirst("main form.ks-alert");
        if (draft != null && random.nextBoolean()) {
            page = send(draft, Map.of());
            ledger.count("drafts thrown away");
        }
        List<String> fields = page.page().select(FORM).select(TEXTS).eachAttr("name");
        if (page.status() == 200 && !fields.isEmpty()) {
            write(page, any(fields));
        }
    }

    private void write(Answer page, String field) {
        String token = token();
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put(field, text(value(page, field), token));
        if (random.nextInt(3) == 0) {
            Element form = form(page);
            Answer kept =
                    timed(() -> visitor.post("/nl/beheer/concepten", Visitor.filled(form, typed)));
            ledger.count(kept.status() == 204 ? "drafts kept" : "drafts refused " + kept.status());
            if (random.nextInt(8) == 0) {
                return; // called away
            }
        }
        save(page, typed, token);
    }

    private void save(Answer first, Map<String, String> typed, String token) {
        Answer page = first;
        Map<String, String> values = typed;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Element form = form(page);
            ledger.sending(token, seen(form), about(form));
            Answer answer = send(form, values);
            if (round > 0) {
                ledger.count("sent again");
            }
            if (answer.status() == 200) {
                ledger.saved(token);
                ledger.count(round == 0 ? "saved at once" : "saved after merging");
                return;
            }
            if (answer.status() != 409) {
                ledger.count("not saved: " + answer.status() + " " + answer.problems());
                return;
            }
            ledger.count("conflicts");
            values = merged(answer, token);
            page = answer;
        }
        ledger.count("gave up merging");
    }

    /** Theirs and mine, in every field that both changed. */
    private Map<String, String> merged(Answer clash, String token) {
        Map<String, String> values = new LinkedHashMap<>();
        String base = form(clash).select("[name=_base]").val();
        for (String field : form(clash).select(TEXTS).eachAttr("name")) {
            String mine = value(clash, field);
            if (mine.contains(token)) {
                Set<String> both = new TreeSet<>(Ledger.tokens(theirs(base, field)));
                both.remove(token);
                values.put(field, text(String.join(" ", both), token));
            }
        }
        return values;
    }

    private static String theirs(String base, String field) {
        int start = base.indexOf('"' + field + "\":\"");
        return start < 0
                ? ""
                : base.substring(start, base.indexOf('"', start + field.length() + 4));
    }

    private String text(String earlier, String token) {
        List<String> kept = new ArrayList<>(Ledger.tokens(earlier));
        if (random.nextInt(3) == 0) {
            kept.clear();
        }
        kept = kept.subList(Math.max(0, kept.size() - MOST_KEPT), kept.size());
        return ("Tekst " + String.join(" ", kept) + " " + token).replace("  ", " ");
    }

    private void add() {
        String where = any(List.of("/acties/nieuw", "/trekkers/nieuw", "/partners/nieuw"));
        Answer page = get(entry() + where);
        if (page.status() != 200) {
            return;
        }
        String token = token();
        Map<String, String> values = new LinkedHashMap<>();
        if (where.startsWith("/acties")) {
            values.put("text-nl", "Actie " + token);
        } else {
            List<String> all = page.page().select("[name=organisation] option").eachAttr("value");
            values.put("organisation", any(all.stream().filter(one -> !one.isEmpty()).toList()));
            values.put(where.startsWith("/partners") ? "remark-nl" : "share-nl", token);
            values.put("standing", "INTENDED");
        }
        save(page, values, token);
    }

    private void removePart() {
        Answer page = get(entry());
        List<Element> rows =
                new ArrayList<>(page.page().select("li.ks-work:has(form[action$=/verwijdering])"));
        if (rows.isEmpty()) {
            return;
        }
        Element row = any(rows);
        ledger.removing(actor, Ledger.tokens(row.text()));
        press(row.selectFirst("form[action$=/verwijdering]"), "parts removed");
    }

    private void takeOffAndPutBack() {
        Answer list = get(agenda);
        List<String> codes = list.page().select("li.ks-work > .ks-code").eachText();
        if (codes.size() < FEWEST_ENTRIES) {
            return;
        }
        String code = any(codes);
        Answer entry = get(agenda + "/onderdelen/" + code);
        if (entry.status() != 200) {
            return;
        }
        ledger.removing(actor, Ledger.tokens(entry.page().select("main").text()));
        press(
                list.page().selectFirst("form[action$=/" + code + "/verwijdering]"),
                "entries taken off");
        Answer choice = get(agenda + "/onderdelen/nieuw");
        Element option = choice.page().selectFirst("option:contains(" + code + ")");
        if (option != null) {
            Answer back = send(form(choice), Map.of("project", option.attr("value")));
            ledger.count("entries put back " + back.status());
        }
    }

    private void reorder(Answer page, String path) {
        List<Element> forms = new ArrayList<>(page.page().select("form[action~=" + path + "]"));
        if (!forms.isEmpty()) {
            Element form = any(forms);
            Map<String, String> fields =
                    Visitor.filled(form, Map.of("direction", any(List.of("up", "down"))));
            Answer moved = timed(() -> visitor.post(form.attr("action"), fields));
            ledger.count("moved " + moved.status());
        }
    }

    private void press(@Nullable Element form, String what) {
        if (form != null) {
            Answer done =
                    timed(() -> visitor.post(form.attr("action"), Visitor.filled(form, Map.of())));
            ledger.count(done.status() == 303 ? what : what + ": refused " + done.status());
        }
    }

    private Answer send(Element form, Map<String, String> values) {
        Answer answer =
                timed(() -> visitor.post(form.attr("action"), Visitor.filled(form, values)));
        return Optional.of(answer)
                .filter(one -> one.status() == 303)
                .map(one -> timed(() -> visitor.follow(one)))
                .filter(one -> one.status() != 404) // saved, and taken off in the meantime
                .orElseGet(() -> answer.status() == 303 ? saved(answer) : answer);
    }

    private static Answer saved(Answer answer) {
        return new Answer(200, answer.path(), answer.page(), answer.response());
    }

    private Answer get(String path) {
        return timed(() -> visitor.get(path));
    }

    private Answer timed(Supplier<Answer> request) {
        long start = System.nanoTime();
        Answer answer = request.get();
        ledger.took((System.nanoTime() - start) / 1_000_000);
        if (answer.status() >= 500 || answer.status() == 401 || answer.status() == 403) {
            ledger.fault(
                    answer.status()
                            + " at "
                            + answer.path()
                            + " "
                            + answer.page().select("main").text());
        }
        return answer;
    }

    private String entry() {
        if (codes.isEmpty() || random.nextInt(10) == 0) {
            codes = get(agenda).page().select("li.ks-work > .ks-code").eachText();
        }
        boolean busy = random.nextInt(3) > 0;
        return agenda + "/onderdelen/" + any(busy ? codes.subList(0, BUSY) : codes);
    }

    private String token() {
        return String.format("t%02dn%d", number, edits++);
    }

    private static Element form(Answer page) {
        Element form = page.page().selectFirst(FORM);
        if (form == null) {
            throw new AssertionError("No form at " + page.path() + ": " + page.status());
        }
        return form;
    }

    private static String value(Answer page, String field) {
        Element element = form(page).selectFirst("[name=" + field + "]");
        return element == null ? "" : element.val();
    }

    private static Set<String> seen(Element form) {
        return Ledger.tokens(form.select("[name=_base]").val());
    }

    private static @Nullable String about(Element form) {
        Element chosen = form.selectFirst("[name=organisation] option[selected]");
        return chosen == null || chosen.val().isEmpty() ? null : chosen.val();
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
