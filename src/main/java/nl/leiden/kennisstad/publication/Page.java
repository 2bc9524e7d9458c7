package nl.leiden.kennisstad.publication;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A page of content. */
@Entity
class Page {

    @EmbeddedId private PageId id;
    @Version private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private PageKey key;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText summary;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText body;

    protected Page() {}

    Page(PageContent content) {
        this.id = PageId.next();
        this.key = content.key();
        write(content);
    }

    final void write(PageContent content) {
        this.title = content.title();
        this.summary = content.summary();
        this.body = content.body();
    }

    PageContent content() {
        return new PageContent(key, title, summary, body);
    }
}
