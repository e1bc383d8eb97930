package vn.tgpl.calendar.web;

import java.util.List;
import vn.tgpl.calendar.MovedPeriods;
import vn.tgpl.shared.Display;

/** Running periods that would move, ready to be shown. */
record ForecastLine(String where, String what, String from, String to, String count) {

    static List<ForecastLine> of(List<MovedPeriods> moved) {
        return moved.stream()
                .map(each -> new ForecastLine(
                        each.where(),
                        each.what(),
                        Display.date(each.from()),
                        Display.date(each.to()),
                        Display.number(each.count())))
                .toList();
    }

    static int total(List<MovedPeriods> moved) {
        return moved.stream().mapToInt(MovedPeriods::count).sum();
    }
}
