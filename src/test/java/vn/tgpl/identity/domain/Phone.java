package vn.tgpl.identity.domain;

import java.io.ByteArrayOutputStream;
import java.time.Instant;

/** An app that took the secret off a page. */
public final class Phone {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;

    private Phone(byte[] secret) {
        this.secret = secret;
    }

    /** Typed into it from the page that offers it. */
    public static Phone typed(String page) {
        String key = page.replaceAll("(?s).*class=\"typed-key\">([A-Z2-7 ]+)<.*", "$1")
                .replace(" ", "");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (int place = 0; place < key.length(); place++) {
            held = (held << 5) | LETTERS.indexOf(key.charAt(place));
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(held >> bits);
            }
        }
        return new Phone(bytes.toByteArray());
    }

    /** What it shows so many steps of thirty seconds after a moment. */
    public String code(Instant now, int steps) {
        return OneTimeCode.at(secret, OneTimeCode.step(now) + steps);
    }
}
