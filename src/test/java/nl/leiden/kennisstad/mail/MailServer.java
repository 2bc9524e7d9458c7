package nl.leiden.kennisstad.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A real SMTP server on this machine, that can be down and can stall. */
final class MailServer {

    private static final String HOST = "127.0.0.1";

    private final int port = freePort();
    private final GreenMail server =
            new GreenMail(new ServerSetup(port, HOST, ServerSetup.PROTOCOL_SMTP));

    /** Below those that the system gives to anybody who asks: it stays free while it is down. */
    private static int freePort() {
        for (int attempt = 0; attempt < 100; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getByName(HOST))) {
                return free.getLocalPort();
            } catch (IOException e) {
                // taken: another one
            }
        }
        throw new IllegalStateException("No port is free");
    }

    /** Settings of a portal that sends to it, and tries again soon. */
    Map<String, String> settings() {
        return Map.of(
                "spring.mail.host", HOST,
                "spring.mail.port", String.valueOf(port),
                "kennisstad.mail.from", "portaal@kennisstad.example",
                "kennisstad.mail.waits", "1s,1s",
                "kennisstad.mail.polling", "500ms",
                "kennisstad.mail.lease", "5s",
                "kennisstad.job.polling", "500ms");
    }

    void register(DynamicPropertyRegistry registry) {
        settings().forEach((name, value) -> registry.add(name, () -> value));
    }

    int port() {
        return port;
    }

    void up() {
        server.start();
    }

    void down() {
        server.stop();
    }

    void empty() throws Exception {
        server.purgeEmailFromAllMailboxes();
    }

    List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    MimeMessage only() {
        assertThat(received()).hasSize(1);
        return received().getFirst();
    }

    /** As they came, so twice when a mail came twice. */
    List<String> messageIds() {
        return received().stream().map(MailServer::messageId).toList();
    }

    private static String messageId(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A mail that the server has whole, and does not answer to. */
    record Stall(CountDownLatch began, CountDownLatch over) {}

    /** Stalls at the mail with this number, the first being 1, until it is told to go on. */
    Stall stallAt(int number) {
        Stall stall = new Stall(new CountDownLatch(1), new CountDownLatch(1));
        AtomicInteger count = new AtomicInteger();
        var users = server.getUserManager();
        var usual = users.getMessageDeliveryHandler();
        users.setMessageDeliveryHandler((message, address) -> {
            if (count.incrementAndGet() == number) {
                stall.began().countDown();
                try {
                    stall.over().await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return usual.handle(message, address);
        });
        return stall;
    }
}
