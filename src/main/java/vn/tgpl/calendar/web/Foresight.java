package vn.tgpl.calendar.web;

import java.util.List;
import java.util.Map;
import vn.tgpl.calendar.MovedPeriods;
import vn.tgpl.shared.Display;

/** What a page shows of an edit before it is made. */
final class Foresight {

    private Foresight() {}

    static Map<String, Object> of(List<MovedPeriods> moved) {
        return Map.of("forecast", ForecastLine.of(moved), "forecastTotal", Display.number(ForecastLine.total(moved)));
    }
}
