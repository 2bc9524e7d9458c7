package nl.leiden.kennisstad.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers whatever a test says, or hangs up without a word. */
final class CapriciousServer implements AutoCloseable {

    static final String HELLO = "hello";
    static final String WHOLE_MAIL = ".";
    static final String HANGS_UP = "";

    private static final Map<String, String> USUAL =
            Map.of(
                    HELLO,
                    "220 ready",
                    "EHLO",
                    "250 well",
                    "MAIL",
                    "250 ok",
                    "RCPT",
                    "250 ok",
                    "DATA",
                    "354 go on",
                    WHOLE_MAIL,
                    "250 taken",
                    "RSET",
                    "250 ok",
                    "QUIT",
                    "221 bye");

    private final Map<String, String> answers = new ConcurrentHashMap<>(USUAL);
    private final AtomicInteger wholeMails = new AtomicInteger();
    private final ServerSocket socket;
    private volatile Duration thinking = Duration.ZERO;

    CapriciousServer() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::open);
    }

    int port() {
        return socket.getLocalPort();
    }

    void answer(String command, String answer) {
        answers.put(command, answer);
    }

    /** How long it looks at a whole mail before it answers. */
    void think(Duration time) {
        thinking = time;
    }

    void beAsUsual() {
        answers.putAll(USUAL);
        thinking = Duration.ZERO;
        wholeMails.set(0);
    }

    /** How many mails it had whole, whatever it answered. */
    int wholeMails() {
        return wholeMails.get();
    }

    private void open() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                Thread.ofVirtual().start(() -> serve(caller));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void serve(Socket caller) {
        try (caller;
                BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        caller.getInputStream(), StandardCharsets.US_ASCII))) {
            boolean goesOn = say(caller, HELLO);
            boolean inMail = false;
            String line;
            while (goesOn && (line = lines.readLine()) != null) {
                if (inMail && !line.equals(WHOLE_MAIL)) {
                    continue;
                }
                if (inMail) {
                    wholeMails.incrementAndGet();
                    Thread.sleep(thinking);
                    inMail = false;
                    goesOn = say(caller, WHOLE_MAIL);
                } else {
                    String command = line.substring(0, 4);
                    goesOn = say(caller, command);
                    inMail = answers.getOrDefault(command, "").startsWith("354");
                }
            }
        } catch (IOException e) {
            // the caller hung up
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean say(Socket caller, String command) throws IOException {
        String answer = answers.getOrDefault(command, "500 what?");
        if (answer.equals(HANGS_UP)) {
            return false;
        }
        caller.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        return true;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
