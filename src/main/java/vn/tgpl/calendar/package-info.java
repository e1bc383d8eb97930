/**
 * Working days, public holidays and swapped days as data that an administrator edits, and the arithmetic of legal
 * periods over them.
 *
 * <p>Other modules compute deadlines through {@link vn.tgpl.calendar.WorkingCalendar} and hear of edits by
 * {@link vn.tgpl.calendar.CalendarChanged}.
 */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"shared", "platform", "platform :: web"})
@NullMarked
package vn.tgpl.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
