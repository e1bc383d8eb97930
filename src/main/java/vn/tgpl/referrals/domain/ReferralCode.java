package vn.tgpl.referrals.domain;

import java.util.random.RandomGenerator;

/** The code on a receipt, e.g. {@code GT-7K2M-9QXR}: read out over the phone, so without letters that look alike. */
public record ReferralCode(String value) {

    private static final String ALPHABET = "2346789ABCDEFGHJKMNPQRTVWXY";
    private static final int LENGTH = 8;
    private static final String PREFIX = "GT-";

    /** A new code; nobody can guess another's from it. */
    static ReferralCode draw(RandomGenerator random) {
        StringBuilder code = new StringBuilder(PREFIX);
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) {
                code.append('-');
            }
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new ReferralCode(code.toString());
    }
}
