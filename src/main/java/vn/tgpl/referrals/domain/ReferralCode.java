package vn.tgpl.referrals.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The code on a receipt, e.g. {@code GT-7K2M-9QXR}: read out over the phone, so without letters that look alike. */
public record ReferralCode(String value) {

    private static final String ALPHABET = "2346789ABCDEFGHJKMNPQRTVWXY";
    private static final int LENGTH = 8;
    private static final String PREFIX = "GT-";

    /** A code as somebody types it: blanks, dashes and letter case do not matter. Empty when it is none. */
    static Optional<ReferralCode> parse(String typed) {
        String read = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        String drawn = read.startsWith("GT") ? read.substring(2) : read;
        return drawn.length() == LENGTH && drawn.chars().allMatch(letter -> ALPHABET.indexOf(letter) >= 0)
                ? Optional.of(
                        new ReferralCode(PREFIX + drawn.substring(0, LENGTH / 2) + '-' + drawn.substring(LENGTH / 2)))
                : Optional.empty();
    }

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
