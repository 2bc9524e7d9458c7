package nl.leiden.kennisstad.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.springframework.mail.MailSendException;

/** Reads out of an exception what a mail server meant. */
final class Refusal {

    private static final int LONGEST = 500;
    private static final int PERMANENT = 500;

    private Refusal() {}

    /** The server will never take this mail; anything else may go better later. */
    static boolean isForGood(Throwable problem) {
        return all(problem).stream()
                .anyMatch(cause ->
                        cause instanceof AddressException
                                || cause instanceof SMTPAddressFailedException address
                                        && address.getReturnCode() >= PERMANENT
                                || cause instanceof SMTPSendFailedException sent
                                        && sent.getReturnCode() >= PERMANENT);
    }

    /** The server was not there, or did not let us in: that says nothing of the mail. */
    static boolean isOutage(Throwable problem) {
        return all(problem).stream()
                .anyMatch(cause ->
                        cause instanceof IOException
                                || cause instanceof AuthenticationFailedException);
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
