package vn.tgpl.reporting.domain;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;

/** The days a report is about, both counted. */
public record ReportPeriod(LocalDate from, LocalDate to) {

    public ReportPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("The last day lies before the first");
        }
    }

    public static ReportPeriod monthOf(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        return new ReportPeriod(first, first.plusMonths(1).minusDays(1));
    }

    public static ReportPeriod quarterOf(LocalDate day) {
        LocalDate first = day.with(IsoFields.DAY_OF_QUARTER, 1);
        return new ReportPeriod(first, first.plusMonths(3).minusDays(1));
    }

    public static ReportPeriod yearOf(LocalDate day) {
        return new ReportPeriod(day.withDayOfYear(1), day.withMonth(12).withDayOfMonth(31));
    }

    /** The twelve months that end with the month of the day. */
    public static ReportPeriod twelveMonthsTo(LocalDate day) {
        ReportPeriod last = monthOf(day);
        return new ReportPeriod(last.from().minusMonths(11), last.to());
    }

    /** The same twelve months one by one, the earliest first and the last of them cut off after the day. */
    public static List<ReportPeriod> monthsOfTheYearTo(LocalDate day) {
        LocalDate first = twelveMonthsTo(day).from();
        return IntStream.range(0, 12)
                .mapToObj(month -> monthOf(first.plusMonths(month)).untilToday(day))
                .toList();
    }

    /** The period cut off after today, so that a running year is compared with as much of the last one. */
    public ReportPeriod untilToday(LocalDate today) {
        return to.isAfter(today) && !from.isAfter(today) ? new ReportPeriod(from, today) : this;
    }

    public ReportPeriod yearBefore() {
        return new ReportPeriod(from.minusYears(1), to.minusYears(1));
    }
}
