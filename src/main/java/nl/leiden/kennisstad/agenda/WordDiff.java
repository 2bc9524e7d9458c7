package nl.leiden.kennisstad.agenda;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.leiden.kennisstad.agenda.TextRedline.Kind;
import nl.leiden.kennisstad.agenda.TextRedline.Run;

/** Compares two texts word by word. */
final class WordDiff {

    /** White space, a word with what is inside it, or one sign. */
    private static final Pattern TOKEN =
            Pattern.compile("\\s++|[\\p{L}\\p{M}\\p{N}]++(?:[’'-][\\p{L}\\p{M}\\p{N}]++)*+|\\X");

    /** Beyond this product of words that may differ, the whole text counts as replaced. */
    private static final long MOST = 4_000_000;

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder deleted = new StringBuilder();
    private final StringBuilder inserted = new StringBuilder();

    private WordDiff() {}

    static List<Run> of(String before, String after) {
        return new WordDiff().compare(tokens(before), tokens(after));
    }

    static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(MatchResult::group).toList();
    }

    private List<Run> compare(List<String> before, List<String> after) {
        int start = commonStart(before, after);
        int end = commonStart(from(before, start).reversed(), from(after, start).reversed());
        keep(before.subList(0, start));
        replace(
                before.subList(start, before.size() - end),
                after.subList(start, after.size() - end));
        keep(before.subList(before.size() - end, before.size()));
        flush();
        return List.copyOf(runs);
    }

    private void replace(List<String> before, List<String> after) {
        if (before.isEmpty() || after.isEmpty() || (long) before.size() * after.size() > MOST) {
            change(before, after);
            return;
        }
        int place = 0;
        for (Change change :
                new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null)) {
            keep(before.subList(place, change.startOriginal));
            change(
                    change.deltaType == DeltaType.INSERT
                            ? List.of()
                            : before.subList(change.startOriginal, change.endOriginal),
                    change.deltaType == DeltaType.DELETE
                            ? List.of()
                            : after.subList(change.startRevised, change.endRevised));
            place = change.endOriginal;
        }
        keep(before.subList(place, before.size()));
    }

    private void change(List<String> before, List<String> after) {
        before.forEach(deleted::append);
        after.forEach(inserted::append);
    }

    /** A single space between two changes reads better as part of both. */
    private void keep(List<String> tokens) {
        if (tokens.isEmpty()) {
            return;
        }
        boolean changing = !deleted.isEmpty() && !inserted.isEmpty();
        if (changing && tokens.equals(List.of(" "))) {
            change(tokens, tokens);
            return;
        }
        flush();
        add(Kind.KEPT, String.join("", tokens));
    }

    /** What was taken into both for nothing is given back. */
    private void flush() {
        boolean trailing = ends(deleted) && ends(inserted);
        if (trailing) {
            deleted.setLength(deleted.length() - 1);
            inserted.setLength(inserted.length() - 1);
        }
        add(Kind.DELETED, deleted.toString());
        add(Kind.INSERTED, inserted.toString());
        deleted.setLength(0);
        inserted.setLength(0);
        if (trailing) {
            add(Kind.KEPT, " ");
        }
    }

    private void add(Kind kind, String text) {
        if (text.isEmpty()) {
            return;
        }
        boolean goesOn = !runs.isEmpty() && runs.getLast().kind() == kind;
        runs.add(new Run(kind, goesOn ? runs.removeLast().text() + text : text));
    }

    private static boolean ends(StringBuilder text) {
        return !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
    }

    private static int commonStart(List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int same = 0;
        while (same < most && before.get(same).equals(after.get(same))) {
            same++;
        }
        return same;
    }

    private static List<String> from(List<String> tokens, int start) {
        return tokens.subList(start, tokens.size());
    }
}
