package nl.leiden.kennisstad.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The links to set a password with that still work. */
@Component
class OpenLinks {

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Ends all links of an account, wherever they were sent or handed to. */
    void end(AccountId account) {
        jdbc.sql(
                        "update account_link set ended_at = ?"
                                + " where account_id = ? and used_at is null and ended_at is null")
                .params(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), account.value())
                .update();
    }
}
