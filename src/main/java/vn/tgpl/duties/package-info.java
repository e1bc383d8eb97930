/**
 * What the law asks of a centre, its branches, its executors and the department by a day, outside the periods of a case:
 * notices, answers to complaints, the closing of registers, contracts and appointments.
 *
 * <p>A duty arises with what begins it, by an event of another module in its transaction, by the calendar or by hand, and
 * is stored with its article, its last day and who is responsible. It ends as met, with its paper, or as dropped, with the
 * reason.
 *
 * <p>Its periods are lines of {@link vn.tgpl.calendar.PeriodOfLaw}; no working module depends on this one.
 */
@ApplicationModule(
        displayName = "Duties",
        allowedDependencies = {
            "shared",
            "platform",
            "platform :: web",
            "calendar",
            "catalog",
            "offices",
            "audit",
            "people",
            "practitioners",
            "intake",
            "casework"
        })
@NullMarked
package vn.tgpl.duties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
