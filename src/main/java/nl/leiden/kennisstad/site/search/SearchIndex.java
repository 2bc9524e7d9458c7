package nl.leiden.kennisstad.site.search;

import java.util.ArrayList;
import java.util.List;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.programme.PublicContentChanged;
import nl.leiden.kennisstad.shared.Language;
import nl.leiden.kennisstad.site.PublicPage;
import nl.leiden.kennisstad.site.PublicPages;
import nl.leiden.kennisstad.ui.LocalizedPaths;
import nl.leiden.kennisstad.ui.Markdown;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps what can be found in step with what is public, in the transaction that changes it. */
@Component
class SearchIndex {

    private final PublicPages pages;
    private final LocalizedPaths paths;
    private final Markdown markdown;
    private final Programme programme;
    private final JdbcTemplate jdbc;

    SearchIndex(
            PublicPages pages,
            LocalizedPaths paths,
            Markdown markdown,
            Programme programme,
            JdbcTemplate jdbc) {
        this.pages = pages;
        this.paths = paths;
        this.markdown = markdown;
        this.programme = programme;
        this.jdbc = jdbc;
    }

    @EventListener
    void rebuild(PublicContentChanged changed) {
        List<Object[]> documents = new ArrayList<>();
        for (PublicPage page : pages.all(programme.day())) {
            for (Language language : Language.values()) {
                if (page.searched()) {
                    documents.add(document(page, language));
                }
            }
        }
        jdbc.update("delete from search_document");
        jdbc.batchUpdate(
                "insert into search_document (language, kind, path, code, title, body) values (?, ?, ?, ?, ?, ?)",
                documents);
        jdbc.update("delete from search_word");
        for (Language language : Language.values()) {
            jdbc.update(
                    """
                    insert into search_word (language, word)
                    select ?, word from ts_stat(format(
                        'select to_tsvector(''kennisstad_plain'', title || '' '' || body) from search_document where language = %L', ?))
                     where length(word) between 2 and 60
                    """,
                    language.tag(), language.tag());
        }
    }

    private Object[] document(PublicPage page, Language language) {
        return new Object[] {
            language.tag(),
            page.kind().name(),
            paths.of(language, page.template(), page.values().apply(language)),
            page.code(),
            page.title().text(language),
            markdown.plain(page.body().apply(language))
        };
    }
}
