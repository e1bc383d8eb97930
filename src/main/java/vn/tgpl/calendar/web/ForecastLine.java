package vn.tgpl.calendar.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.tgpl.calendar.MovedPeriods;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

/**
 * Running periods that would move, ready to be shown.
 *
 * @param reminder the law sets no number; only a reminder moves
 */
record ForecastLine(String where, String what, boolean reminder, String from, String to, String count) {

    static List<ForecastLine> of(List<MovedPeriods> moved) {
        return moved.stream()
                .map(each -> new ForecastLine(
                        each.where(),
                        each.what(),
                        each.reminder(),
                        end(each.endsAt(), each.from()),
                        end(each.wouldEndAt(), each.to()),
                        Display.number(each.count())))
                .toList();
    }

    /** The minute, where it does not end with its day. */
    private static String end(Instant at, LocalDate lastDay) {
        boolean withDay = at.atZone(Vietnam.ZONE).toLocalTime().equals(LocalTime.MIDNIGHT);
        return withDay ? Display.date(lastDay) : Display.dateTime(at);
    }

    /** @param reminders those for which the law sets no number, else the periods of the law */
    static int total(List<MovedPeriods> moved, boolean reminders) {
        return moved.stream()
                .filter(each -> each.reminder() == reminders)
                .mapToInt(MovedPeriods::count)
                .sum();
    }
}
