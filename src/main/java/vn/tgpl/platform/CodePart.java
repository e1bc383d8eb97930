package vn.tgpl.platform;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Some part of a number that people go by, such as {@code TT.TGTT.01.2026}, {@code 01.2026} or {@code 01}.
 *
 * @param text as such numbers are kept: capital letters, digits, dots and dashes
 */
public record CodePart(String text) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z\u0110.\\-]*\\d[A-Z\u0110\\d.\\-]*");

    /** Empty when the words hold no digit or something no code has; no name on record holds a digit. */
    public static Optional<CodePart> parse(String words) {
        String text = words.replaceAll("\\s+", "").toUpperCase(Locale.ROOT).replace("\u0110DNTT", "DDNTT");
        return SHAPE.matcher(text).matches() ? Optional.of(new CodePart(text)) : Optional.empty();
    }

    /** For {@code like}: the part anywhere in a code. */
    public String anywhere() {
        return "%" + text + "%";
    }

    @Override
    public String toString() {
        return "CodePart";
    }
}
