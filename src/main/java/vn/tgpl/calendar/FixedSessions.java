package vn.tgpl.calendar;

import java.time.LocalDate;
import java.util.List;

/** A module that knows what is fixed on a day, which no edit of the calendar moves. */
public interface FixedSessions {

    /** So many are named. */
    int MOST = 100;

    /**
     * Something that is fixed on a day, of which somebody may have to be told: what an administrator may see of it, and no more.
     *
     * @param code of the case
     * @param office that keeps it
     * @param what it is, in words
     */
    record Fixed(String code, String office, String what) {}

    /** Of all centres, whose one calendar it is; {@link #MOST} and one more at the most. */
    List<Fixed> on(LocalDate day);
}
