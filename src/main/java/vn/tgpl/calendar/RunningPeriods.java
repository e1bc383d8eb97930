package vn.tgpl.calendar;

import java.util.List;

/** A module whose periods run on the calendar and move with it. */
public interface RunningPeriods {

    /** What would move under another calendar; changes nothing, and names no person and no case. */
    List<MovedPeriods> movedBy(WorkingCalendar other);
}
