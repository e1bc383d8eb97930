package vn.tgpl.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Enciphers what is stored and has to be read back (AES-256 in GCM): nobody reads it without the key, changes it unseen, or puts
 * it in another place.
 */
@Component
public class SecretBox {

    private static final Logger log = LoggerFactory.getLogger(SecretBox.class);
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final String MARK = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final @Nullable SecretKey key;
    private final @Nullable SecretKey before;

    SecretBox(
            @Value("${tgpl.secret-key:}") String key,
            @Value("${tgpl.secret-key-before:}") String before,
            ObjectProvider<LocalSecretKey> local) {
        String written = key;
        if (written.isBlank()) {
            LocalSecretKey kept = local.getIfAvailable();
            written = kept == null ? "" : kept.read();
        }
        this.key = written.isBlank() ? null : read(written);
        this.before = before.isBlank() ? null : read(before);
        if (this.key == null) {
            log.warn("TGPL_SECRET_KEY is not set: nothing can be enciphered, and nobody can take a second factor");
        }
    }

    /** Whether a key is being replaced. */
    public boolean hasKeyBefore() {
        return before != null;
    }

    /** Whether there is a key. */
    public boolean isReady() {
        return key != null;
    }

    /**
     * @param place where it is stored; it opens only as what lies there
     * @throws IllegalStateException without a key
     */
    public byte[] seal(byte[] plain, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, place).doFinal(plain);
            byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return whole;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * @throws SecretUnreadable when it was sealed with another key than the present one and the one before it, or for another
     *     place, or was changed
     * @throws IllegalStateException without a key
     */
    public byte[] open(byte[] whole, String place) throws SecretUnreadable {
        try {
            return open(whole, place, key);
        } catch (SecretUnreadable withThis) {
            if (before == null) {
                throw withThis;
            }
            return open(whole, place, before);
        }
    }

    /** What was sealed with the key before, sealed with the present one; empty when it is so already, or opens with neither. */
    public Optional<byte[]> renewed(byte[] whole, String place) {
        if (before == null || key == null || opened(whole, place, key).isPresent()) {
            return Optional.empty();
        }
        return opened(whole, place, before).map(plain -> seal(plain, place));
    }

    /**
     * Marks of a text that nobody makes without the key (HMAC-SHA256); the same text has the same ones. The mark of the present
     * key is the first, then comes that of the key before while it is known.
     *
     * @param place what the mark is for; another place gives another mark
     * @throws IllegalStateException without a key
     */
    public List<byte[]> marks(String text, String place) {
        if (key == null) {
            throw new IllegalStateException("no key: TGPL_SECRET_KEY is not set");
        }
        return before == null
                ? List.of(mark(text, place, key))
                : List.of(mark(text, place, key), mark(text, place, before));
    }

    private static byte[] mark(String text, String place, SecretKey key) {
        try {
            Mac mac = Mac.getInstance(MARK);
            mac.init(new SecretKeySpec(key.getEncoded(), MARK));
            return mac.doFinal((place + '\n' + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Optional<byte[]> opened(byte[] whole, String place, SecretKey key) {
        try {
            return Optional.of(open(whole, place, key));
        } catch (SecretUnreadable another) {
            return Optional.empty();
        }
    }

    private static byte[] open(byte[] whole, String place, @Nullable SecretKey key) throws SecretUnreadable {
        if (whole.length <= NONCE_BYTES) {
            throw new SecretUnreadable();
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(whole, NONCE_BYTES), place)
                    .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
        } catch (GeneralSecurityException another) {
            throw new SecretUnreadable();
        }
    }

    private static Cipher cipher(int mode, @Nullable SecretKey key, byte[] nonce, String place)
            throws GeneralSecurityException {
        if (key == null) {
            throw new IllegalStateException("no key: TGPL_SECRET_KEY is not set");
        }
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
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
