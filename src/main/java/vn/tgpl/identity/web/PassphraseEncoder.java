package vn.tgpl.identity.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.tgpl.shared.VietnameseText;

/**
 * bcrypt for passwords of any length. By itself it takes no more than 72 bytes, which is less than thirty Vietnamese
 * letters, so what it hashes is a digest of the password. Keyboards differ in how they compose letters; the digest is
 * made of the text as every form understands it.
 */
class PassphraseEncoder extends AbstractValidatingPasswordEncoder {

    static final String ID = "hmac-bcrypt";

    private static final String ALGORITHM = "HmacSHA256";
    // Sets these digests apart from plain ones that leaked elsewhere; it is no secret.
    private static final byte[] DOMAIN = "vn.tgpl.identity".getBytes(StandardCharsets.UTF_8);

    private final PasswordEncoder bcrypt = new BCryptPasswordEncoder();

    @Override
    protected String encodeNonNullPassword(String rawPassword) {
        return bcrypt.encode(digest(rawPassword));
    }

    @Override
    protected boolean matchesNonNull(String rawPassword, String encodedPassword) {
        return bcrypt.matches(digest(rawPassword), encodedPassword);
    }

    private static String digest(String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(DOMAIN, ALGORITHM));
            byte[] text = VietnameseText.nfc(password).getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder().encodeToString(mac.doFinal(text));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
