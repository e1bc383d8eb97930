package vn.tgpl.identity.domain;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes a first password that can be read out over the telephone. */
final class ReadablePassword {

    // No 0/o, 1/i/l: the password is read out.
    private static final String LETTERS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int GROUPS = 4;
    private static final int LETTERS_IN_GROUP = 4;

    private static final SecureRandom RANDOM = new SecureRandom();

    private ReadablePassword() {}

    static String make() {
        return IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(LETTERS_IN_GROUP, 0, LETTERS.length())
                .mapToObj(position -> String.valueOf(LETTERS.charAt(position)))
                .collect(Collectors.joining());
    }
}
