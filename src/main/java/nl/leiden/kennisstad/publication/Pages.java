package nl.leiden.kennisstad.publication;

import java.util.List;
import java.util.Optional;
import nl.leiden.kennisstad.programme.Programme;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pages of content. */
@Service
public class Pages {

    private final PageRepository pages;
    private final Programme programme;

    Pages(PageRepository pages, Programme programme) {
        this.pages = pages;
        this.programme = programme;
    }

    /** Writes the page of this key, which is public at once. */
    @Transactional
    public void publish(PageContent content) {
        pages.findByKey(content.key())
                .ifPresentOrElse(page -> page.write(content), () -> pages.save(new Page(content)));
        programme.publicContentChanged();
    }

    @Transactional(readOnly = true)
    public Optional<PageContent> find(PageKey key) {
        return pages.findByKey(key).map(Page::content);
    }

    @Transactional(readOnly = true)
    public List<PageContent> all() {
        return pages.findAll().stream().map(Page::content).toList();
    }
}
