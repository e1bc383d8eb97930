package vn.tgpl.calendar.web;

import vn.tgpl.calendar.domain.SpecialDayRow;
import vn.tgpl.shared.Display;

/** A row of the list, ready to be shown; texts of the codes are looked up by the template. */
record HolidayLine(
        String id,
        String day,
        String weekday,
        String kind,
        String label,
        String source,
        String certainty,
        boolean sure) {

    static HolidayLine of(SpecialDayRow entry) {
        return new HolidayLine(
                entry.id().toString(),
                Display.date(entry.day()),
                entry.day().getDayOfWeek().name(),
                entry.kind().name(),
                entry.label(),
                entry.source(),
                entry.certainty().name(),
                entry.certainty().isSure());
    }
}
