package nl.leiden.kennisstad.agreement;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import nl.leiden.kennisstad.shared.LocalizedSlug;
import nl.leiden.kennisstad.shared.LocalizedText;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A main theme of an agreement. */
@Entity
class Theme {

    @EmbeddedId private ThemeId id;
    @Version private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "agreement_id"))
    private AgreementId agreement;

    private int number;
    @Embedded private LocalizedSlug slug;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText summary;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable LocalizedText goal;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText introduction;

    @ElementCollection
    @CollectionTable(name = "theme_attention_point", joinColumns = @JoinColumn(name = "theme_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<AttentionPoint> attentionPoints = new ArrayList<>();

    protected Theme() {}

    Theme(NewTheme theme) {
        this.id = ThemeId.next();
        this.agreement = theme.agreement();
        this.number = theme.number();
        write(theme);
    }

    /** All but its agreement and number, which stay. */
    final void write(NewTheme theme) {
        this.slug = theme.slug();
        this.title = theme.title();
        this.summary = theme.summary();
        this.goal = theme.goal();
        this.introduction = theme.introduction();
        this.attentionPoints = new ArrayList<>(theme.attentionPoints());
    }

    ThemeId id() {
        return id;
    }

    ThemeView view() {
        return new ThemeView(
                id,
                agreement,
                number,
                slug,
                title,
                summary,
                goal,
                introduction,
                List.copyOf(attentionPoints));
    }
}
