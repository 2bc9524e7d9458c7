package nl.leiden.kennisstad.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.leiden.kennisstad.support.EmptyPortal;
import nl.leiden.kennisstad.support.Http;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@EmptyPortal
class ProgrammeTest {

    private static final LocalDate DAY = LocalDate.of(2018, 2, 28);

    @Autowired private Programme programme;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcClient jdbc;
    @Autowired private Http http;

    @Test
    void itsDayCanBeMovedAndEveryPageSaysSo() {
        programme.moveDayTo(DAY);

        assertThat(programme.day()).isEqualTo(DAY);
        assertThat(http.get("/nl").body()).contains("28 februari 2018");
        assertThat(http.get("/nl").headers().firstValue("ETag").orElse("")).contains("2018-02-28");
    }

    @Test
    void theRevisionRisesOncePerTransactionHoweverMuchChanges() {
        long before = programme.edition().revision();

        transaction.executeWithoutResult(status -> {
            programme.publicContentChanged();
            programme.publicContentChanged();
        });

        assertThat(programme.edition().revision()).isEqualTo(before + 1);
    }

    @Test
    void theRevisionStaysWhenTheChangeIsRolledBack() {
        long before = programme.edition().revision();

        transaction.executeWithoutResult(status -> {
            programme.publicContentChanged();
            status.setRollbackOnly();
        });

        assertThat(programme.edition().revision()).isEqualTo(before);
    }

    @Test
    void outsideATransactionNothingCanBecomePublic() {
        assertThatThrownBy(programme::publicContentChanged)
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void aNewDayIsTakenInOnce() {
        programme.moveDayTo(DAY);
        jdbc.sql("update public_revision set day = day - 1").update();
        long before = programme.edition().revision();

        programme.keepUpWithTheDay();
        programme.keepUpWithTheDay();

        assertThat(programme.edition().revision()).isEqualTo(before + 1);
    }
}
