package vn.tgpl.platform;

import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The key of the installation, and the one before it while that is being replaced. */
@Component
class SecretKeys {

    private static final Logger log = LoggerFactory.getLogger(SecretKeys.class);
    private static final int KEY_BYTES = 32;

    private final @Nullable SecretKey present;
    private final @Nullable SecretKey before;

    SecretKeys(
            @Value("${tgpl.secret-key:}") String key,
            @Value("${tgpl.secret-key-before:}") String before,
            ObjectProvider<LocalSecretKey> local) {
        String written = key;
        if (written.isBlank()) {
            LocalSecretKey kept = local.getIfAvailable();
            written = kept == null ? "" : kept.read();
        }
        this.present = written.isBlank() ? null : read(written);
        this.before = before.isBlank() ? null : read(before);
        if (this.present == null) {
            log.warn("TGPL_SECRET_KEY is not set: nothing can be enciphered, and nobody can take a second factor");
        }
    }

    /** Whether there is a key. */
    boolean areThere() {
        return present != null;
    }

    /** @throws IllegalStateException without a key */
    SecretKey present() {
        if (present == null) {
            throw new IllegalStateException("no key: TGPL_SECRET_KEY is not set");
        }
        return present;
    }

    Optional<SecretKey> before() {
        return Optional.ofNullable(before);
    }

    private static SecretKey read(String written) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(written.strip());
        } catch (IllegalArgumentException notBase64) {
            bytes = new byte[0];
        }
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException(
                    "TGPL_SECRET_KEY (and TGPL_SECRET_KEY_BEFORE) has to be 32 bytes in Base64, as `openssl rand -base64 32` prints them");
        }
        return new SecretKeySpec(bytes, "AES");
    }
}
