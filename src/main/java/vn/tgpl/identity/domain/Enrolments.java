package vn.tgpl.identity.domain;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.stereotype.Component;
import vn.tgpl.identity.SignedInUser;
import vn.tgpl.platform.SecretBox;
import vn.tgpl.platform.SecretUnreadable;

/** Makes the secrets of second factors and reads those that a page gives back. */
@Component
class Enrolments {

    private static final String ISSUER = "TGPL";
    private static final String PLACE = "enrolment of ";

    private final SecureRandom random = new SecureRandom();
    private final SecretBox box;

    Enrolments(SecretBox box) {
        this.box = box;
    }

    Enrolment make(SignedInUser who) {
        byte[] secret = new byte[OneTimeCode.SECRET_BYTES];
        random.nextBytes(secret);
        String sealed = Base64.getUrlEncoder().withoutPadding().encodeToString(box.seal(secret, PLACE + who.id()));
        return of(sealed, secret, who);
    }

    /** The same once more; another one when what came back is not what was given out. */
    Enrolment again(String sealed, SignedInUser who) {
        try {
            return of(sealed, secret(sealed, who), who);
        } catch (SecretUnreadable other) {
            return make(who);
        }
    }

    byte[] secret(String sealed, SignedInUser who) throws SecretUnreadable {
        try {
            return box.open(Base64.getUrlDecoder().decode(sealed), PLACE + who.id());
        } catch (IllegalArgumentException notBase64) {
            throw new SecretUnreadable();
        }
    }

    private static Enrolment of(String sealed, byte[] secret, SignedInUser who) {
        String key = Base32.of(secret);
        String holder = URLEncoder.encode(who.getUsername(), StandardCharsets.UTF_8);
        return new Enrolment(
                sealed,
                key.replaceAll("(.{4})(?=.)", "$1 "),
                "otpauth://totp/%s:%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                        .formatted(ISSUER, holder, key, ISSUER, OneTimeCode.DIGITS, OneTimeCode.SECONDS));
    }
}
