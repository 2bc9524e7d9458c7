package nl.leiden.kennisstad.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;

/** Reads out of an exception what a mail server meant. */
final class Refusal {

    private static final int LONGEST = 500;
    private static final int TRANSIENT = 400;
    private static final int CLOSING = 421;
    private static final int PERMANENT = 500;

    /** Bad sequence, and what servers answer when they ask for another way to sign in. */
    private static final Set<Integer> NOT_SIGNED_IN = Set.of(503, 530, 534, 535, 538);

    private static final Pattern NOT_NOW = Pattern.compile("(^|response: )(4\\d\\d|\\[EOF\\])");

    private Refusal() {}

    /**
     * How an attempt ended.
     *
     * @param handedOver whether the server had the whole mail when it went wrong
     */
    static MailOutcome outcome(Throwable problem, boolean handedOver) {
        List<Throwable> all = all(problem);
        if (handedOver) {
            return afterTheMail(problem, all);
        }
        if (first(all, AddressException.class).isPresent()) {
            return MailOutcome.REFUSED;
        }
        if (problem instanceof MailPreparationException) {
            return MailOutcome.POSTPONED;
        }
        return first(all, SMTPAddressFailedException.class)
                .map(refused ->
                        toTheReceiver(
                                refused.getReturnCode(), String.valueOf(refused.getMessage())))
                .or(() -> first(all, IOException.class).map(lost -> MailOutcome.UNREACHABLE))
                .or(() -> first(all, SMTPSendFailedException.class).map(Refusal::toTheSender))
                .or(() ->
                        first(all, MessagingException.class)
                                .map(refused -> atTheDoor(refused.getMessage())))
                .orElse(MailOutcome.POSTPONED);
    }

    /** Only an answer to the whole mail says what became of it. */
    private static MailOutcome afterTheMail(Throwable problem, List<Throwable> all) {
        if (problem instanceof MailSendException sent && sent.getFailedMessages().isEmpty()) {
            return MailOutcome.SENT; // only the farewell went wrong
        }
        int code =
                first(all, SMTPSendFailedException.class)
                        .map(SMTPSendFailedException::getReturnCode)
                        .orElse(0);
        if (code >= PERMANENT) {
            return MailOutcome.REFUSED;
        }
        return code >= TRANSIENT ? MailOutcome.POSTPONED : MailOutcome.UNANSWERED;
    }

    /**
     * Many servers say here what they have against the sender or the portal. Their enhanced codes
     * (RFC 3463) tell: 5.1.7 and 5.1.8 are about the sender; 5.7 is a rule of the server, about
     * either.
     */
    private static MailOutcome toTheReceiver(int code, String answer) {
        if (isGone(code)) {
            return MailOutcome.UNREACHABLE;
        }
        if (NOT_SIGNED_IN.contains(code) || answer.matches("(?s)5\\d\\d[ -]5\\.1\\.[78]\\b.*")) {
            return MailOutcome.UNWELCOME;
        }
        boolean rule = answer.matches("(?s)5\\d\\d[ -]5\\.7\\.\\d.*");
        return code >= PERMANENT && !rule ? MailOutcome.REFUSED : MailOutcome.POSTPONED;
    }

    /** The answer to MAIL FROM, which is about the portal, or to DATA. */
    private static MailOutcome toTheSender(SMTPSendFailedException refused) {
        int code = refused.getReturnCode();
        boolean sender = refused.getCommand().startsWith("MAIL");
        if (isGone(code) || sender && code < PERMANENT) {
            return MailOutcome.UNREACHABLE;
        }
        return sender || NOT_SIGNED_IN.contains(code)
                ? MailOutcome.UNWELCOME
                : MailOutcome.POSTPONED;
    }

    /** A greeting, or an answer to what comes before a mail: the transport has no type for it. */
    private static MailOutcome atTheDoor(@Nullable String answer) {
        return answer != null && NOT_NOW.matcher(answer).find()
                ? MailOutcome.UNREACHABLE
                : MailOutcome.UNWELCOME;
    }

    /** It said that it closes, or closed without saying anything. */
    private static boolean isGone(int code) {
        return code == CLOSING || code < TRANSIENT;
    }

    /** What was answered, in one line that fits the log. */
    static String answer(Throwable problem) {
        List<Throwable> all = all(problem);
        String said =
                all.stream()
                        .filter(MessagingException.class::isInstance)
                        .reduce((first, second) -> second)
                        .orElse(problem)
                        .getMessage();
        String why =
                all.stream()
                        .filter(IOException.class::isInstance)
                        .reduce((first, second) -> second)
                        .map(cause -> said + " (" + cause.getMessage() + ")")
                        .orElse(said);
        String line = String.valueOf(why).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) : line;
    }

    private static <T> Optional<T> first(List<Throwable> all, Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static List<Throwable> all(Throwable problem) {
        List<Throwable> all = new ArrayList<>();
        Deque<Throwable> open = new ArrayDeque<>(List.of(problem));
        while (!open.isEmpty()) {
            Throwable next = open.removeFirst();
            if (all.contains(next)) {
                continue;
            }
            all.add(next);
            if (next.getCause() != null) {
                open.add(next.getCause());
            }
            if (next instanceof MessagingException messaging
                    && messaging.getNextException() != null) {
                open.add(messaging.getNextException());
            }
            if (next instanceof MailSendException sent) {
                open.addAll(List.of(sent.getMessageExceptions()));
            }
        }
        return all;
    }
}
