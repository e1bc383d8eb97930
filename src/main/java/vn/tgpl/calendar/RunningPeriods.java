package vn.tgpl.calendar;

import java.time.Instant;
import java.util.List;

/** A module whose periods run on the calendar and move with it. */
public interface RunningPeriods {

    /** What would move under another calendar; changes nothing, and names no person and no case. */
    List<MovedPeriods> movedBy(WorkingCalendar other);

    /** What would move if a period of the law were that long; changes nothing, and names no person and no case. */
    List<MovedPeriods> movedBy(NewTerms other);

    /**
     * Moves that were begun by a change of the calendar or of a period: those that are not finished, and those finished since a moment;
     * the latest first. None of a module that moves its periods with the change itself.
     */
    default List<RecountProgress> recounts(Instant finishedSince) {
        return List.of();
    }
}
