package vn.tgpl.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ReportPeriodTests {

    private static final LocalDate DAY = LocalDate.of(2028, 2, 29);

    @Test
    void coversWholeMonthsQuartersAndYears() {
        assertThat(ReportPeriod.monthOf(DAY)).isEqualTo(period("2028-02-01", "2028-02-29"));
        assertThat(ReportPeriod.quarterOf(DAY)).isEqualTo(period("2028-01-01", "2028-03-31"));
        assertThat(ReportPeriod.yearOf(DAY)).isEqualTo(period("2028-01-01", "2028-12-31"));
        assertThat(ReportPeriod.twelveMonthsTo(DAY)).isEqualTo(period("2027-03-01", "2028-02-29"));
    }

    @Test
    void aRunningPeriodEndsTodayAndIsComparedWithTheSameDays() {
        ReportPeriod running = ReportPeriod.yearOf(DAY).untilToday(DAY);
        assertThat(running).isEqualTo(period("2028-01-01", "2028-02-29"));
        assertThat(running.yearBefore()).isEqualTo(period("2027-01-01", "2027-02-28"));
    }

    @Test
    void theMonthsOfAYearEndWithTheDay() {
        assertThat(ReportPeriod.monthsOfTheYearTo(LocalDate.of(2028, 3, 10)))
                .hasSize(12)
                .startsWith(period("2027-04-01", "2027-04-30"))
                .endsWith(period("2028-02-01", "2028-02-29"), period("2028-03-01", "2028-03-10"));
    }

    @Test
    void aPeriodToComeIsLeftAsItIs() {
        ReportPeriod next = period("2029-01-01", "2029-12-31");
        assertThat(next.untilToday(DAY)).isEqualTo(next);
    }

    private static ReportPeriod period(String from, String to) {
        return new ReportPeriod(LocalDate.parse(from), LocalDate.parse(to));
    }
}
