package vn.tgpl.reporting.domain;

import java.time.YearMonth;

/**
 * How many cases a measure counted when a month ended.
 *
 * @param days of the month, the last one being the day the number is of: earlier than the end of the month where the
 *     report ends within it
 */
public record MonthEnd(ReportPeriod days, long cases) {

    /** Whether the month was over on the day the number is of. */
    public boolean whole() {
        return days.to().equals(YearMonth.from(days.to()).atEndOfMonth());
    }
}
