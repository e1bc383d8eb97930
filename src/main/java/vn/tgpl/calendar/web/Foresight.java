package vn.tgpl.calendar.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.tgpl.calendar.FixedSessions;
import vn.tgpl.calendar.FixedSessions.Fixed;
import vn.tgpl.calendar.MovedPeriods;
import vn.tgpl.calendar.domain.Foreseen;

/** What a page shows of an edit before it is made. */
final class Foresight {

    private static final Pattern SHOWN = Pattern.compile("(\\d{1,9}) (\\d{1,9})(?: (\\d{1,11}))?");

    private Foresight() {}

    static Map<String, Object> of(List<MovedPeriods> moved, Instant at) {
        return of(moved, List.of(), List.of(), at);
    }

    /** What was shown and when, as the form sends it back. */
    private static String shown(List<MovedPeriods> moved, Instant at) {
        return ForecastLine.total(moved, false) + " " + ForecastLine.total(moved, true) + " " + at.getEpochSecond();
    }

    /** What a form says was shown; null where it cannot be read. */
    static @Nullable Foreseen read(@Nullable String shown) {
        Matcher numbers = SHOWN.matcher(Objects.requireNonNullElse(shown, ""));
        return numbers.matches()
                ? new Foreseen(
                        Integer.parseInt(numbers.group(1)),
                        Integer.parseInt(numbers.group(2)),
                        numbers.group(3) == null ? null : Instant.ofEpochSecond(Long.parseLong(numbers.group(3))))
                : null;
    }

    /**
     * @param doubts what of the edit may be a mistake, in words
     * @param sessions fixed on a day that would be a day off
     */
    static Map<String, Object> of(List<MovedPeriods> moved, List<String> doubts, List<Fixed> sessions, Instant at) {
        return Map.of(
                "forecast",
                ForecastLine.of(moved),
                "forecastTotal",
                ForecastLine.total(moved, false),
                "forecastReminders",
                ForecastLine.total(moved, true),
                "forecastDoubts",
                doubts,
                "forecastSessions",
                sessions.stream().limit(FixedSessions.MOST).toList(),
                "forecastMoreSessions",
                sessions.size() > FixedSessions.MOST,
                "forecastShown",
                shown(moved, at));
    }
}
