package vn.tgpl.casework;

import java.time.LocalDate;
import vn.tgpl.calendar.WorkingCalendar;

/**
 * How long the authority that conducts the proceedings has to enter or refuse a registration. The hour in which it had all papers
 * is not on record, so that it has at least until the end of these days.
 */
public final class RegistrationReply {

    private static final int COURT_DAYS = 3;

    private RegistrationReply() {}

    // TTLT 10/2018 Đ12; BLTTHS 2015 Đ78 k4: twenty-four hours in criminal proceedings, of a court in others three
    // working days
    public static LocalDate lastDay(boolean criminal, LocalDate sentOn, WorkingCalendar calendar) {
        return criminal ? sentOn.plusDays(1) : calendar.plusWorkingDays(sentOn, COURT_DAYS);
    }

    /** Whether the authority has had its time on that day, for a registration that is not answered. */
    public static boolean isLate(boolean criminal, LocalDate sentOn, LocalDate today, WorkingCalendar calendar) {
        return lastDay(criminal, sentOn, calendar).isBefore(today);
    }

    /** The latest day on which what was sent should have been answered before today. */
    public static LocalDate lateIfSentBy(boolean criminal, LocalDate today, WorkingCalendar calendar) {
        LocalDate sent = today;
        while (!isLate(criminal, sent, today, calendar)) {
            sent = sent.minusDays(1);
        }
        return sent;
    }
}
