package vn.tgpl.casework;

import java.math.BigInteger;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A positive part of a whole as an exact fraction in lowest terms: half a case counts as half. */
public record Share(int numerator, int denominator) {

    public static final Share WHOLE = new Share(1, 1);

    private static final Pattern FRACTION = Pattern.compile("(\\d{1,3})(?:\\s*/\\s*(\\d{1,3}))?");

    public Share {
        if (numerator <= 0 || denominator <= 0) {
            throw new IllegalArgumentException("a share is positive");
        }
        int divisor = BigInteger.valueOf(numerator)
                .gcd(BigInteger.valueOf(denominator))
                .intValueExact();
        numerator /= divisor;
        denominator /= divisor;
    }

    /** Reads "1", "1/2" or "2 / 6"; empty when it is none of that, or no positive part. */
    public static Optional<Share> parse(String typed) {
        Matcher read = FRACTION.matcher(typed.strip());
        if (!read.matches()) {
            return Optional.empty();
        }
        int above = Integer.parseInt(read.group(1));
        int below = read.group(2) == null ? 1 : Integer.parseInt(read.group(2));
        return above == 0 || below == 0 ? Optional.empty() : Optional.of(new Share(above, below));
    }

    /** As many equal parts of the whole. */
    public static List<Share> equalParts(int count) {
        return Collections.nCopies(count, new Share(1, count));
    }

    /** Whether the parts make exactly one whole. */
    public static boolean addToOne(Collection<Share> parts) {
        BigInteger above = BigInteger.ZERO;
        BigInteger below = BigInteger.ONE;
        for (Share part : parts) {
            above = above.multiply(BigInteger.valueOf(part.denominator))
                    .add(BigInteger.valueOf(part.numerator).multiply(below));
            below = below.multiply(BigInteger.valueOf(part.denominator));
        }
        return above.equals(below);
    }

    /** As people write it: "1/2", "1". */
    public String display() {
        return denominator == 1 ? Integer.toString(numerator) : numerator + "/" + denominator;
    }
}
