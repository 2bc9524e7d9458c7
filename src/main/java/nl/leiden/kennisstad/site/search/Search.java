package nl.leiden.kennisstad.site.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.site.PublicPageKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds public pages. All words must occur; a word also finds those that begin with it or contain
 * it, and one that occurs nowhere finds those that are nearly equal. Accents and case do not
 * matter.
 */
@Service
public class Search {

    private static final int MAX_WORDS = 8;
    private static final int MAX_WORD_LENGTH = 40;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final char START = '\uE000';
    private static final char STOP = '\uE001';

    private final JdbcClient jdbc;

    Search(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param query as typed
     * @param page from 0
     */
    @Transactional(readOnly = true)
    public SearchResult find(Language language, String query, int page, int size) {
        List<String> words = words(query);
        if (words.isEmpty()) {
            return SearchResult.nothing();
        }
        Map<String, Alternatives> alternatives = alternatives(language, words);
        List<String> nearlyEqual =
                alternatives.values().stream()
                        .filter(alternative -> !alternative.known())
                        .flatMap(alternative -> alternative.words().stream())
                        .toList();
        String tsquery =
                alternatives.entrySet().stream()
                        .map(entry -> either(entry.getKey(), entry.getValue().words()))
                        .collect(Collectors.joining(" & "));
        return hits(language, tsquery, page, size, nearlyEqual);
    }

    static List<String> words(String query) {
        return WORD.matcher(query.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .map(word -> word.substring(0, Math.min(word.length(), MAX_WORD_LENGTH)))
                .distinct()
                .limit(MAX_WORDS)
                .toList();
    }

    private static String either(String word, Set<String> others) {
        String rest =
                others.stream().map(other -> " | '" + other + "'").collect(Collectors.joining());
        return "('" + word + "':*" + rest + ")";
    }

    private record Alternatives(Set<String> words, boolean known) {}

    private Map<String, Alternatives> alternatives(Language language, List<String> words) {
        Map<String, Alternatives> alternatives = new LinkedHashMap<>();
        words.forEach(
                word -> alternatives.put(word, new Alternatives(new LinkedHashSet<>(), true)));
        jdbc.sql(
                        """
                        with sought as (select word, unaccent(word) as plain from unnest(string_to_array(:words, ' ')) as word),
                        known as (
                            select s.word, array(select w.word from search_word w
                                                  where w.language = :language and w.word like '%' || s.plain || '%'
                                                  order by w.word limit 40) as found
                              from sought s)
                        select s.word, cardinality(k.found) > 0 as known,
                               case when cardinality(k.found) > 0 then
                                    case when length(s.plain) >= 4 then k.found else array[]::text[] end
                               else array(select w.word from search_word w
                                           where w.language = :language and w.word % s.plain
                                             and levenshtein_less_equal(w.word, s.plain, 3) <= least(3, greatest(1, length(s.plain) / 4))
                                           order by levenshtein_less_equal(w.word, s.plain, 3), similarity(w.word, s.plain) desc, w.word
                                           limit 3)
                               end as others
                          from sought s join known k on k.word = s.word
                        """)
                .param("words", String.join(" ", words))
                .param("language", language.tag())
                .query(row -> {
                    String[] others = (String[]) row.getArray("others").getArray();
                    alternatives.put(
                            row.getString("word"),
                            new Alternatives(
                                    new LinkedHashSet<>(List.of(others)), row.getBoolean("known")));
                });
        return alternatives;
    }

    private SearchResult hits(
            Language language, String tsquery, int page, int size, List<String> nearlyEqual) {
        int[] total = {0};
        List<SearchHit> hits =
                jdbc.sql(
                                """
                                with q as (select to_tsquery('kennisstad_%1$s', :query) as query),
                                found as (select d.*, q.query, ts_rank_cd(d.words, q.query) as rank, count(*) over () as total
                                            from search_document d, q
                                           where d.language = '%1$s' and d.words @@ q.query
                                           order by rank desc, d.id limit :size offset :offset)
                                select kind, path, code, title, total,
                                       ts_headline('kennisstad_%1$s', body, query,
                                           'StartSel=%2$s,StopSel=%3$s,MaxWords=28,MinWords=14,MaxFragments=2,FragmentDelimiter=" … "') as snippet
                                  from found order by rank desc, id
                                """
                                        .formatted(language.tag(), START, STOP))
                        .param("query", tsquery)
                        .param("size", size)
                        .param("offset", page * size)
                        .query((row, number) -> {
                            total[0] = row.getInt("total");
                            return hit(row);
                        })
                        .list();
        return new SearchResult(hits, total[0], nearlyEqual);
    }

    private static SearchHit hit(ResultSet row) throws SQLException {
        return new SearchHit(
                PublicPageKind.valueOf(row.getString("kind")),
                row.getString("path"),
                row.getString("code"),
                row.getString("title"),
                parts(row.getString("snippet")));
    }

    static List<SearchHit.Part> parts(String snippet) {
        List<SearchHit.Part> parts = new ArrayList<>();
        int from = 0;
        while (from < snippet.length()) {
            boolean sought = snippet.charAt(from) == START;
            int begin = sought ? from + 1 : from;
            int end = snippet.indexOf(sought ? STOP : START, begin);
            end = end < 0 ? snippet.length() : end;
            if (end > begin) {
                parts.add(new SearchHit.Part(snippet.substring(begin, end), sought));
            }
            from = sought ? end + 1 : end;
        }
        return parts;
    }
}
