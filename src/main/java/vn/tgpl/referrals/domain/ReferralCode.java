package vn.tgpl.referrals.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The code on a receipt, e.g. {@code GT-7K2M-9QXR}: read out over the phone, so without letters that look alike. */
public record ReferralCode(String value) {

    private static final String ALPHABET = "2346789ABCDEFGHJKMNPQRTVWXY";
    private static final int LENGTH = 8;
    private static final String PREFIX = "GT-";
    private static final Pattern TYPED = Pattern.compile("GT[-\\s]*([0-9A-Z]{4})[-\\s]*([0-9A-Z]{4})");

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

    /** Reads a code as people type it, with or without dashes, in any case. */
    public static Optional<ReferralCode> parse(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        var match = TYPED.matcher(typed.strip().toUpperCase(Locale.ROOT));
        return match.matches()
                ? Optional.of(new ReferralCode(PREFIX + match.group(1) + "-" + match.group(2)))
                : Optional.empty();
    }
}
