package vn.tgpl.shared;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a month as people type it: 2/2026, 02-2026, 2026-02. */
public final class TypedMonth {

    private static final Pattern MONTH_FIRST = Pattern.compile("(?<m>\\d{1,2})[/.\\-](?<y>\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<y>\\d{4})-(?<m>\\d{1,2})");

    private TypedMonth() {}

    /** @return empty for what is no month, or nothing */
    public static Optional<YearMonth> parse(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        for (Pattern pattern : new Pattern[] {MONTH_FIRST, YEAR_FIRST}) {
            Matcher match = pattern.matcher(typed.strip());
            if (match.matches()) {
                return month(match);
            }
        }
        return Optional.empty();
    }

    private static Optional<YearMonth> month(Matcher match) {
        try {
            return Optional.of(YearMonth.of(Integer.parseInt(match.group("y")), Integer.parseInt(match.group("m"))));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }
}
