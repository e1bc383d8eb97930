package vn.tgpl.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The local installation makes its key once and keeps it to itself. */
class LocalKeyFileTests {

    @TempDir
    private Path directory;

    @Test
    void theKeyIsMadeOnceAndReadByItsOwnerAlone() throws IOException {
        Path data = directory.resolve("data");
        String key = new LocalKeyFile(data).read();
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(new LocalKeyFile(data).read()).isEqualTo(key);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("secret.key"))))
                .isEqualTo("rw-------");
        try (Stream<Path> files = Files.list(data)) {
            assertThat(files).containsExactly(data.resolve("secret.key"));
        }
    }

    @Test
    void aFileWithoutAKeyIsNamedAndLeftAsItIs() throws IOException {
        Path file = Files.createFile(directory.resolve("secret.key"));
        assertThatThrownBy(() -> new LocalKeyFile(directory).read()).hasMessageContaining(file.toString());
        assertThat(file).isEmptyFile();
    }
}
