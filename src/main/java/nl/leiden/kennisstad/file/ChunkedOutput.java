package nl.leiden.kennisstad.file;

import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/** Cuts what is written into chunks and hands each one on. Holds one chunk in memory. */
final class ChunkedOutput extends OutputStream {

    /** Takes one chunk after the other. */
    @FunctionalInterface
    interface Chunks {

        void take(int position, byte[] content);
    }

    private final Chunks chunks;
    private final MessageDigest digest = sha256();
    private final byte[] buffer;
    private int filled;
    private int position;
    private long size;

    ChunkedOutput(int chunkSize, Chunks chunks) {
        this.buffer = new byte[chunkSize];
        this.chunks = chunks;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        Objects.checkFromIndexSize(from, length, bytes.length);
        int done = 0;
        while (done < length) {
            int part = Math.min(length - done, buffer.length - filled);
            System.arraycopy(bytes, from + done, buffer, filled, part);
            filled += part;
            done += part;
            if (filled == buffer.length) {
                handOn();
            }
        }
    }

    /** Hands on what is left. */
    void finish() {
        if (filled > 0) {
            handOn();
        }
    }

    long size() {
        return size;
    }

    /** Ends the counting. */
    String fingerprint() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void handOn() {
        digest.update(buffer, 0, filled);
        size += filled;
        chunks.take(position++, Arrays.copyOf(buffer, filled));
        filled = 0;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
