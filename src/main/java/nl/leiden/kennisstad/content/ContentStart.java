package nl.leiden.kennisstad.content;

import java.time.LocalDate;
import nl.leiden.kennisstad.database.EmbeddedDatabase;
import nl.leiden.kennisstad.programme.Programme;
import nl.leiden.kennisstad.shared.Acting;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Loads the content before the first request is answered, where the settings ask for it. */
@Component
class ContentStart implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ContentStart.class);
    private static final LocalDate DEMONSTRATION_DAY = LocalDate.of(2017, 10, 1);

    private final ContentProperties properties;
    private final ContentLoader loader;
    private final Programme programme;
    private final TransactionTemplate transaction;
    private final boolean demonstration;

    ContentStart(
            ContentProperties properties,
            ContentLoader loader,
            Programme programme,
            TransactionTemplate transaction,
            ObjectProvider<EmbeddedDatabase> embedded) {
        this.properties = properties;
        this.loader = loader;
        this.programme = programme;
        this.transaction = transaction;
        this.demonstration = embedded.getIfAvailable() != null;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (wanted(properties.load())) {
            new Acting(ContentLoader.ACTOR, "first start")
                    .call(() -> transaction.execute(status -> load()));
        }
    }

    private boolean wanted(@Nullable Boolean setting) {
        return setting == null ? demonstration : setting;
    }

    private boolean load() {
        boolean loaded =
                loader.loadIntoEmptyDatabase(properties.location(), wanted(properties.examples()));
        if (loaded) {
            LocalDate day = properties.day();
            if (day != null || demonstration || wanted(properties.examples())) {
                programme.moveDayTo(day != null ? day : DEMONSTRATION_DAY);
            }
            LOG.info("Loaded the programme's content from {}", properties.location());
        }
        return loaded;
    }
}
