package vn.tgpl.shared;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A Vietnamese telephone number in its domestic form, 0 and nine or ten digits. */
public record PhoneNumber(String value) implements Serializable {

    private static final Pattern SHAPE = Pattern.compile("0[1-9]\\d{8,9}");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s.()\\-]");
    private static final Pattern CANDIDATE = Pattern.compile("\\+?\\(?\\d[\\d .()\\-]{7,16}\\d");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)840?|^84(?=\\d{9}$)");

    public PhoneNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a telephone number");
        }
    }

    /** Reads 0912 345 678, +84 912.345.678, (0262) 3812-345. */
    public static Optional<PhoneNumber> parse(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String digits =
                COUNTRY.matcher(PUNCTUATION.matcher(typed).replaceAll("")).replaceFirst("0");
        return SHAPE.matcher(digits).matches() ? Optional.of(new PhoneNumber(digits)) : Optional.empty();
    }

    /** The first number that stands in a text, {@code 0912 345 678, after five}. */
    public static Optional<PhoneNumber> findIn(@Nullable String text) {
        return mentionIn(text).map(Mention::phone);
    }

    /** The same with what stands around it. */
    public static Optional<Mention> mentionIn(@Nullable String text) {
        return text == null
                ? Optional.empty()
                : CANDIDATE
                        .matcher(text)
                        .results()
                        .flatMap(found -> parse(found.group())
                                .map(phone -> new Mention(
                                        phone, text.substring(0, found.start()), text.substring(found.end())))
                                .stream())
                        .findFirst();
    }

    /** A number within a text. */
    public record Mention(PhoneNumber phone, String before, String after) {
        @Override
        public String toString() {
            return "Mention[masked]";
        }
    }

    /** A text with each number that stands in it masked. */
    public static String maskedIn(String text) {
        return CANDIDATE
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        parse(found.group()).map(PhoneNumber::masked).orElseGet(found::group)));
    }

    public String display() {
        return value.substring(0, 4) + " " + value.substring(4, 7) + " " + value.substring(7);
    }

    public String masked() {
        return "*".repeat(value.length() - 3) + value.substring(value.length() - 3);
    }

    @Override
    public String toString() {
        return "PhoneNumber[" + masked() + "]";
    }
}
