package vn.tgpl.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Marks of a text that nobody makes without the key (HMAC-SHA256); the same text has the same mark. */
@Component
public class KeyedMarks {

    private final MarkKey own;
    private final SecretKeys keys;

    KeyedMarks(MarkKey own, SecretKeys keys) {
        this.own = own;
        this.keys = keys;
    }

    /** Whether marks can be made. */
    public boolean areReady() {
        return own.read().isPresent();
    }

    /**
     * @param place what the mark is for; another place gives another mark
     * @throws IllegalStateException without a key
     */
    public byte[] mark(String text, String place) {
        return mark(
                text,
                place,
                own.read().orElseThrow(() -> new IllegalStateException("no key of marks: TGPL_SECRET_KEY is not set")));
    }

    /**
     * Marks the same text may have had before there was a key for marks alone: they were made with the key of the installation, and
     * are found while that one is not replaced, or is set as the one before.
     */
    public List<byte[]> earlier(String text, String place) {
        return Stream.of(Optional.of(keys).filter(SecretKeys::areThere).map(SecretKeys::present), keys.before())
                .flatMap(Optional::stream)
                .map(key -> mark(text, place, new SecretKeySpec(key.getEncoded(), MarkKey.ALGORITHM)))
                .toList();
    }

    /**
     * Enciphers the key with the new key of the installation.
     *
     * @return false when it is so already, or opens with neither
     */
    public boolean renew() {
        return own.renew();
    }

    private static byte[] mark(String text, String place, SecretKey key) {
        try {
            Mac mac = Mac.getInstance(MarkKey.ALGORITHM);
            mac.init(key);
            return mac.doFinal((place + '\n' + text).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
