package vn.tgpl.casework.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.tgpl.calendar.OffDay;
import vn.tgpl.calendar.WorkingCalendar;
import vn.tgpl.platform.web.Flash;
import vn.tgpl.shared.Display;

/** Tells of a day that was entered and is not worked: nothing forbids it, and it may be a slip of the pen. */
@Component
class OffDays {

    private final WorkingCalendar calendar;

    OffDays(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** Says so on the next page; nothing of a working day, or where no day was entered. */
    void note(@Nullable LocalDate day, RedirectAttributes redirect) {
        if (day != null) {
            OffDay.of(day, calendar)
                    .ifPresent(off -> Flash.note(redirect, "casework.offDay." + off, Display.date(day)));
        }
    }
}
