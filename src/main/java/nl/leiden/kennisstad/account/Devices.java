package nl.leiden.kennisstad.account;

import java.time.Clock;
import java.time.LocalDate;
import nl.leiden.kennisstad.ui.Format;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Browsers that somebody signed in with before. */
@Component
class Devices {

    private final JdbcClient jdbc;
    private final Clock clock;

    Devices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean known(AccountId account, String token) {
        return jdbc.sql(
                                "select count(*) from account_device where token_hash = ? and account_id = ?")
                        .params(Secrets.fingerprint(token), account.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Remembers the browser under a new token. */
    @Transactional
    public String remember(AccountId account) {
        String token = Secrets.token();
        jdbc.sql("insert into account_device (token_hash, account_id, last_used) values (?, ?, ?)")
                .params(Secrets.fingerprint(token), account.value(), today())
                .update();
        return token;
    }

    @Transactional
    public void used(String token) {
        jdbc.sql("update account_device set last_used = ? where token_hash = ?")
                .params(today(), Secrets.fingerprint(token))
                .update();
    }

    @Scheduled(cron = "0 30 3 * * *", zone = "Europe/Amsterdam")
    void forget() {
        jdbc.sql("delete from account_device where last_used < ?")
                .param(today().minusYears(1))
                .update();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Format.ZONE);
    }
}
