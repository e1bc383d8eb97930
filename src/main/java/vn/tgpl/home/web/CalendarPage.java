package vn.tgpl.home.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A month of deadlines and hearings, ready to be shown, and one of its days in full. */
record CalendarPage(
        String title,
        String previous,
        String next,
        String today,
        List<List<Cell>> weeks,
        String dayTitle,
        List<Entry> day) {

    /**
     * A day of the month.
     *
     * @param label weekday and date
     * @param special name of a holiday or swapped day
     * @param more how many stand there beyond those shown; null when none
     */
    record Cell(
            String number,
            String label,
            String href,
            boolean inMonth,
            boolean today,
            boolean listed,
            boolean off,
            @Nullable String special,
            List<Entry> entries,
            @Nullable String more) {}

    /**
     * A deadline or a hearing.
     *
     * @param when the time of day, where there is one
     * @param words how far it is, or what became of it
     * @param responsible who has to act, null of a hearing
     * @param article of the law that gives it, null of a hearing
     */
    record Entry(
            String href,
            String what,
            String code,
            @Nullable String person,
            @Nullable String detail,
            @Nullable String when,
            String tone,
            String words,
            @Nullable String responsible,
            @Nullable String article) {

        @Override
        public String toString() {
            return "Entry[" + code + "]";
        }
    }
}
