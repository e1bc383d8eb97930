package vn.tgpl.people.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number of an old identity card, a passport or a paper of another state: no one shape fits all. */
final class PaperNumber {

    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{5,20}");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s.\\-]");

    private PaperNumber() {}

    /** @return in capitals without blanks, dots and hyphens; empty unless it is 5 to 20 digits and letters without marks */
    static Optional<String> parse(String typed) {
        String number = PUNCTUATION.matcher(typed).replaceAll("").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(number).matches() ? Optional.of(number) : Optional.empty();
    }
}
