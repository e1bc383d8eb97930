package vn.tgpl.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tgpl.shared.Vietnam;

/** Due days of what began at a turn of the year or a leap day, on machines to the west and to the east. */
class TurnsOfTimeTests {

    private static final WorkingDays CALENDAR =
            new WorkingDays(Set.of(LocalDate.parse("2027-01-01"), LocalDate.parse("2028-01-01")), Set.of());
    private static final String[] ZONES = {"UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Kiritimati"};

    private final TimeZone machine = TimeZone.getDefault();

    @AfterEach
    void theZoneOfTheMachine() {
        TimeZone.setDefault(machine);
    }

    @ParameterizedTest(name = "of {0}: {1} working days {2}, {3} days {4}, {5} months {6}")
    @CsvSource({
        "2026-12-31T23:59:59+07:00, 3, 2027-01-06, 10, 2027-01-11, 2, 2027-03-01",
        "2027-01-01T00:00:00+07:00, 3, 2027-01-06, 10, 2027-01-11, 2, 2027-03-01",
        "2028-02-28T23:59:59+07:00, 1, 2028-02-29, 1, 2028-02-29, 12, 2029-02-28",
        "2028-02-29T00:00:00+07:00, 1, 2028-03-01, 1, 2028-03-01, 12, 2029-02-28",
        "2028-02-29T23:59:59+07:00, 3, 2028-03-03, 10, 2028-03-10, 1, 2028-03-29",
        "2027-12-31T23:59:59+07:00, 3, 2028-01-05, 60, 2028-02-29, 2, 2028-02-29"
    })
    void areTheSameWhereverTheMachineStands(
            String moment, int working, LocalDate worked, int days, LocalDate rolled, int months, LocalDate monthly) {
        Instant at = OffsetDateTime.parse(moment).toInstant();
        for (String zone : ZONES) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            LocalDate begun = LocalDate.ofInstant(at, Vietnam.ZONE);
            assertThat(CALENDAR.plusWorkingDays(begun, working)).as(zone).isEqualTo(worked);
            assertThat(CALENDAR.plusDaysRolled(begun, days)).as(zone).isEqualTo(rolled);
            assertThat(CALENDAR.plusMonthsRolled(begun, months)).as(zone).isEqualTo(monthly);
            assertThat(CALENDAR.plusHours(at, 12)).as(zone).isEqualTo(at.plusSeconds(12 * 3600));
        }
    }
}
