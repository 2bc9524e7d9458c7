package nl.leiden.kennisstad.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nl.leiden.kennisstad.shared.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Checks who signs in. What it says never tells whether an account exists. */
@Service
public class SignIns {

    private static final int LONGEST = 254;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Devices devices;

    SignIns(Accounts accounts, Passwords passwords, Attempts attempts, Devices devices) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.devices = devices;
    }

    /** How it ended. */
    public sealed interface Outcome {

        /**
         * Welcome.
         *
         * @param passwordSet when the password was set last
         * @param device token of this browser from now on
         */
        record Welcome(AccountView account, Instant passwordSet, String device)
                implements Outcome {}

        /** The address and the password do not belong together. */
        record Wrong() implements Outcome {}

        /** Too many tries: this one was not looked at. */
        record Wait(Duration left) implements Outcome {}
    }

    /**
     * Somebody says who they are.
     *
     * @param source network address they come from
     * @param device token of the browser, if it has one
     */
    public Outcome signIn(String email, String password, String source, @Nullable String device) {
        String subject = subject(email);
        Optional<AccountView> account = accounts.enabled(subject);
        String trusted =
                device != null
                                && account.filter(found -> devices.known(found.id(), device))
                                        .isPresent()
                        ? device
                        : null;
        String from =
                trusted == null ? "address:" + source : "device:" + Secrets.fingerprint(trusted);
        Duration wait = attempts.begin(subject, from, trusted != null);
        if (wait.isPositive()) {
            return new Outcome.Wait(wait);
        }
        Optional<Instant> passwordSet = passwords.matches(account, password);
        if (passwordSet.isEmpty() || account.isEmpty()) {
            return new Outcome.Wrong();
        }
        attempts.succeeded(subject, from);
        AccountView who = account.get();
        return new Outcome.Welcome(who, passwordSet.get(), remember(who, trusted));
    }

    /**
     * Changes the password of somebody who is signed in and knows the present one.
     *
     * @throws DomainException {@code account.password-wrong}, {@code account.wait}, or as {@link
     *     Passwords#set}
     */
    public void changePassword(AccountView account, String present, String wanted) {
        String source = "signed-in";
        Duration wait = attempts.begin(account.email(), source, true);
        if (wait.isPositive()) {
            throw new DomainException("account.wait", seconds(wait));
        }
        if (passwords.matches(Optional.of(account), present).isEmpty()) {
            throw new DomainException("account.password-wrong");
        }
        attempts.succeeded(account.email(), source);
        passwords.set(account, wanted);
    }

    /** Whole seconds, at least one. */
    public static long seconds(Duration wait) {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    private String remember(AccountView account, @Nullable String known) {
        if (known != null) {
            devices.used(known);
            return known;
        }
        return devices.remember(account.id());
    }

    private static String subject(String email) {
        String subject = email.replace("\0", "").strip().toLowerCase(Locale.ROOT);
        return subject.substring(0, Math.min(subject.length(), LONGEST));
    }
}
