package vn.tgpl.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import vn.tgpl.platform.LocalSecretKey;

/** A key made at the first start, kept beside the local database it belongs to and read by its owner alone. */
class LocalKeyFile implements LocalSecretKey {

    private static final int KEY_BYTES = 32;

    private final Path file;

    LocalKeyFile(Path dataDirectory) {
        this.file = dataDirectory.resolve("secret.key");
    }

    @Override
    public String read() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            String key = Files.readString(file, StandardCharsets.US_ASCII);
            if (key.isBlank()) {
                throw new IllegalStateException("there is no key in " + file.toAbsolutePath()
                        + ": put the one back that was there, or delete the file where nothing was enciphered yet");
            }
            return key;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the key of the local installation", unreadable);
        }
    }

    /** Written beside and moved when it is whole: whoever is stopped half-way leaves no file without a key. */
    private void make() throws IOException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path whole = Files.createTempFile(folder, "secret", ".new");
        if (Files.getFileAttributeView(whole, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(whole, PosixFilePermissions.fromString("rw-------"));
        }
        try (FileChannel channel = FileChannel.open(whole, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.US_ASCII.encode(Base64.getEncoder().encodeToString(key)));
            channel.force(true);
        }
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
