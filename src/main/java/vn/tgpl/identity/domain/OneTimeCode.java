package vn.tgpl.identity.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that an app makes of a shared secret and the time: RFC 6238 with SHA-1, six digits, steps of thirty seconds. */
final class OneTimeCode {

    static final int DIGITS = 6;
    static final int SECONDS = 30;
    static final int SECRET_BYTES = 20;

    private static final String MAC = "HmacSHA1";
    private static final int MODULUS = 1_000_000;
    /** RFC 6238, 5.2: clocks differ, and what was read has to be typed. */
    private static final int STEPS_BESIDE = 1;

    private OneTimeCode() {}

    static long step(Instant at) {
        return Math.floorDiv(at.getEpochSecond(), SECONDS);
    }

    static String at(byte[] secret, long step) {
        byte[] hash = mac(secret, step);
        // RFC 4226, 5.3: the last four bits tell where the 31 bits begin that become the code
        int offset = hash[hash.length - 1] & 0xf;
        int number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
        String digits = Integer.toString(number % MODULUS);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }

    /**
     * The step whose code was typed, the earliest first; none when it is wrong.
     *
     * @param last the step of the code that was used last: it, and what lies before it, opens nothing any more
     */
    static OptionalLong stepOf(String typed, byte[] secret, Instant now, long last) {
        long present = step(now);
        return LongStream.rangeClosed(present - STEPS_BESIDE, present + STEPS_BESIDE)
                .filter(step -> step > last)
                .filter(step -> isSame(at(secret, step), typed))
                .findFirst();
    }

    private static boolean isSame(String code, String typed) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(secret, MAC));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
