package vn.tgpl.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Holds a data directory for this process. The operating system lets go of it when the process ends, also after a hard
 * kill: what a dead application left behind can be taken over, what a living one works with cannot.
 */
final class DirectoryLock implements AutoCloseable {

    private static final String FILE = "application.lock";

    /** Behind what is written, so that others can read who holds the lock also where locks keep readers out. */
    private static final long LOCKED = 1 << 16;

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws DirectoryInUse when a living application holds it */
    static DirectoryLock take(Path directory) throws IOException {
        Path file = Files.createDirectories(directory).resolve(FILE);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(channel) == null) {
            channel.close();
            throw new DirectoryInUse(directory, Files.readString(file).trim());
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(String.valueOf(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
        return new DirectoryLock(channel);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED, 1, false);
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
