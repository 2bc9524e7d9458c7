package nl.leiden.kennisstad.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * One start at a time on one folder. The operating system lets go of the lock when the process
 * dies.
 */
final class FolderLock implements AutoCloseable {

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * @throws DatabaseProblem when another start has it, or the folder cannot be written
     */
    static FolderLock of(Path folder) {
        FileChannel channel = null;
        try {
            Path absolute = folder.toAbsolutePath();
            Files.createDirectories(absolute.getParent());
            channel =
                    FileChannel.open(
                            absolute.resolveSibling(absolute.getFileName() + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            if (channel.tryLock() != null) {
                return new FolderLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            // held by this very process: the same answer as for another one
        } catch (IOException e) {
            throw new DatabaseProblem(
                    "The folder for the embedded database cannot be written: " + folder,
                    "Make it writable, or name another one with kennisstad.embedded-database.directory.",
                    e);
        }
        closeQuietly(channel);
        throw new DatabaseProblem(
                "The folder of the embedded database is in use by another start: " + folder,
                "Stop the other one first, or name another folder with"
                        + " kennisstad.embedded-database.directory.");
    }

    @Override
    public void close() {
        closeQuietly(channel);
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
