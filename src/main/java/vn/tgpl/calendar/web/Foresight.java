package vn.tgpl.calendar.web;

import java.util.List;
import java.util.Map;
import vn.tgpl.calendar.MovedPeriods;

/** What a page shows of an edit before it is made. */
final class Foresight {

    private Foresight() {}

    static Map<String, Object> of(List<MovedPeriods> moved) {
        return of(moved, List.of());
    }

    /** @param doubts what of the edit may be a mistake, in words */
    static Map<String, Object> of(List<MovedPeriods> moved, List<String> doubts) {
        return Map.of(
                "forecast",
                ForecastLine.of(moved),
                "forecastTotal",
                ForecastLine.total(moved, false),
                "forecastReminders",
                ForecastLine.total(moved, true),
                "forecastDoubts",
                doubts);
    }
}
