package vn.tgpl.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Enciphers what is stored and has to be read back (AES-256 in GCM): nobody reads it without the key, changes it unseen, or puts
 * it in another place.
 */
@Component
public class SecretBox {

    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final SecretKeys keys;

    SecretBox(SecretKeys keys) {
        this.keys = keys;
    }

    /** Whether a key is being replaced. */
    public boolean hasKeyBefore() {
        return keys.before().isPresent();
    }

    /** Whether there is a key. */
    public boolean isReady() {
        return keys.areThere();
    }

    /**
     * @param place where it is stored; it opens only as what lies there
     * @throws IllegalStateException without a key
     */
    public byte[] seal(byte[] plain, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed =
                    cipher(Cipher.ENCRYPT_MODE, keys.present(), nonce, place).doFinal(plain);
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
        return opened(whole, place, keys.present())
                .or(() -> keys.before().flatMap(before -> opened(whole, place, before)))
                .orElseThrow(SecretUnreadable::new);
    }

    /** Whether it opens with the present key or the one before it. */
    public boolean opens(byte[] whole, String place) {
        try {
            open(whole, place);
            return true;
        } catch (SecretUnreadable withNeither) {
            return false;
        }
    }

    /** What was sealed with the key before, sealed with the present one; empty when it is so already, or opens with neither. */
    public Optional<byte[]> renewed(byte[] whole, String place) {
        if (!isReady() || opened(whole, place, keys.present()).isPresent()) {
            return Optional.empty();
        }
        return keys.before().flatMap(before -> opened(whole, place, before)).map(plain -> seal(plain, place));
    }

    private static Optional<byte[]> opened(byte[] whole, String place, SecretKey key) {
        if (whole.length <= NONCE_BYTES) {
            return Optional.empty();
        }
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(whole, NONCE_BYTES), place)
                    .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES));
        } catch (GeneralSecurityException another) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
