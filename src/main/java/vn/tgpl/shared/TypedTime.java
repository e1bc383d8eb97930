package vn.tgpl.shared;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an hour as people type it: 8:30, 08.30, 8h30, 8h, 0830, 830, 8; date-input.js shows it by the same rule. */
public final class TypedTime {

    private static final Pattern PARTED =
            Pattern.compile("(?<h>\\d{1,2})\\s*(?:[:.hg\\s]|gi\u1edd)\\s*(?<m>\\d{2})?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS = Pattern.compile("(?<h>\\d{1,2})(?<m>\\d{2})?");
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private TypedTime() {}

    /** @return empty for what is no hour of a day, or nothing */
    public static Optional<LocalTime> parse(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        for (Pattern pattern : new Pattern[] {PARTED, DIGITS}) {
            Matcher match = pattern.matcher(typed.strip());
            if (match.matches()) {
                return time(match);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalTime> time(Matcher match) {
        int hour = Integer.parseInt(match.group("h"));
        int minute = match.group("m") == null ? 0 : Integer.parseInt(match.group("m"));
        return hour < HOURS && minute < MINUTES ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
