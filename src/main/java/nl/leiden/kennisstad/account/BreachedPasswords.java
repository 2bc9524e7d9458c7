package nl.leiden.kennisstad.account;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Passwords that were stolen elsewhere and that attackers try first. A list is built in; a larger
 * one can be laid beside it. Nothing is asked over the internet.
 */
@Component
class BreachedPasswords {

    private final Set<String> common;
    private final @Nullable Path file;

    BreachedPasswords(AccountProperties properties) throws IOException {
        this.common =
                Set.copyOf(
                        StandardDictionaries.PASSWORDS_LOADER
                                .load()
                                .getRankedDictionary()
                                .keySet());
        this.file = properties.breachedPasswords();
        if (file != null && !Files.isReadable(file)) {
            throw new IllegalStateException(
                    "kennisstad.account.breached-passwords names "
                            + file
                            + ", which cannot be read: correct the setting, or leave it out");
        }
    }

    boolean contains(String password) {
        return common.contains(password.toLowerCase(Locale.ROOT))
                || file != null && fileContains(file, hash(password));
    }

    /** Looks a line up by halving, as the file may hold a billion of them. */
    private static boolean fileContains(Path file, String hash) {
        try (RandomAccessFile lines = new RandomAccessFile(file.toFile(), "r")) {
            long low = 0;
            long high = lines.length();
            while (low < high) {
                long middle = (low + high) >>> 1;
                lines.seek(middle);
                if (middle > 0) {
                    lines.readLine(); // the rest of a line that began before
                }
                long start = lines.getFilePointer();
                String line = lines.readLine();
                if (line != null && line.regionMatches(true, 0, hash, 0, hash.length())) {
                    return true;
                }
                if (line == null || line.compareToIgnoreCase(hash) > 0) {
                    high = middle;
                } else {
                    low = Math.max(start + line.length(), middle + 1);
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String password) {
        try {
            return HexFormat.of()
                    .withUpperCase()
                    .formatHex(
                            MessageDigest.getInstance("SHA-1")
                                    .digest(password.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
