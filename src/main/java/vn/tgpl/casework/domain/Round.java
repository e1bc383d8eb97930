package vn.tgpl.casework.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import vn.tgpl.casework.domain.period.Days;

/**
 * What follows a reopening: what was done before belongs to the end that was set aside, and fulfils nothing of the new one.
 *
 * @param on the day from which the case is open again
 * @param at when that was entered
 */
record Round(LocalDate on, Instant at) {

    /** From when what begins with a reopening runs. */
    Instant begun() {
        return Days.beginOf(on, at);
    }

    /**
     * Whether work was done in it: by the moment where one is told, else by the day.
     *
     * @param from minute at which it began, null where only its day is told
     */
    boolean covers(LocalDate day, @Nullable LocalTime from) {
        if (from == null || !day.equals(on)) {
            return !day.isBefore(on);
        }
        return !Days.isBefore(begun(), Days.at(day, from));
    }

    /** Whether work was done in it and written down since. */
    boolean covers(LocalDate day, @Nullable LocalTime from, Instant recordedAt) {
        return covers(day, from) && !recordedAt.isBefore(at);
    }
}
