package nl.leiden.kennisstad.account;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nl.leiden.kennisstad.shared.Acting;
import nl.leiden.kennisstad.shared.Actor;
import nl.leiden.kennisstad.shared.DomainException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * Mails a link to whoever forgot a password. The account is looked up apart from the request, so
 * that neither the answer nor the time it takes tells whether there is one.
 */
@Service
public class ForgottenPasswords implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ForgottenPasswords.class);
    private static final Actor HOLDER = Actor.system("password-link");
    private static final int WAITING = 1000;

    private final Accounts accounts;
    private final PasswordLinks links;
    private final PasswordMails mails;
    private final Attempts attempts;
    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(
                    1,
                    1,
                    0,
                    TimeUnit.SECONDS,
                    new LinkedBlockingQueue<>(WAITING),
                    Thread.ofVirtual().name("forgotten-passwords").factory(),
                    new ThreadPoolExecutor.DiscardPolicy());

    ForgottenPasswords(
            Accounts accounts, PasswordLinks links, PasswordMails mails, Attempts attempts) {
        this.accounts = accounts;
        this.links = links;
        this.mails = mails;
        this.attempts = attempts;
    }

    /** Whether somebody can be helped by mail. */
    public boolean possible() {
        return mails.goOut();
    }

    /**
     * Sends a link when the address is that of an enabled account that got none lately, and not too
     * many today.
     *
     * @param source network address the question comes from
     * @return how long to wait before asking again; zero when it was taken in
     * @throws DomainException {@code account.email-shape}
     */
    public Duration ask(String email, String source) {
        String address = new EmailAddress(email).value();
        Duration wait = attempts.begin("link:" + address, "address:" + source, false);
        if (wait.isZero() || wait.isNegative()) {
            worker.execute(() -> new Acting(HOLDER, null).run(() -> send(address)));
        }
        return wait;
    }

    private void send(String address) {
        try {
            accounts.enabled(address)
                    .filter(account -> links.mayBeAskedFor(account.id()))
                    .ifPresent(mails::send);
        } catch (RuntimeException e) {
            LOG.error("A link that was asked for could not be queued", e);
        }
    }

    @Override
    public void destroy() {
        worker.shutdown();
    }
}
