package vn.tgpl.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            make();
            return Files.readString(file, StandardCharsets.US_ASCII);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the key of the local installation", unreadable);
        }
    }

    private void make() throws IOException {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException made) {
            return;
        }
        if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(
                file,
                Base64.getEncoder().encodeToString(key),
                StandardCharsets.US_ASCII,
                StandardOpenOption.TRUNCATE_EXISTING);
    }
}
