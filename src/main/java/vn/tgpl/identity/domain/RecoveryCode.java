package vn.tgpl.identity.domain;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A code on paper that opens an account once when the telephone is lost: twelve letters, of which the first tells it from the others of
 * its account.
 */
record RecoveryCode(String letters) {

    static final int OF_AN_ACCOUNT = 10;

    // No 0/O, 1/I/L: the code is read off paper.
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** The codes of one account, each with a first letter of its own. */
    static List<RecoveryCode> make() {
        return RANDOM.ints(0, LETTERS.length())
                .distinct()
                .limit(OF_AN_ACCOUNT)
                .mapToObj(first -> new RecoveryCode(LETTERS.charAt(first) + rest()))
                .toList();
    }

    /** What was typed, in whatever groups and capitals; null when it is no such code. */
    static @Nullable RecoveryCode typed(String text) {
        String letters = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        boolean possible = letters.length() == LENGTH && letters.chars().allMatch(each -> LETTERS.indexOf(each) >= 0);
        return possible ? new RecoveryCode(letters) : null;
    }

    String mark() {
        return letters.substring(0, 1);
    }

    /** As it is printed. */
    String inGroups() {
        return letters.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    private static String rest() {
        return IntStream.range(1, LENGTH)
                .mapToObj(each -> String.valueOf(LETTERS.charAt(RANDOM.nextInt(LETTERS.length()))))
                .collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return "RecoveryCode[" + mark() + "]";
    }
}
