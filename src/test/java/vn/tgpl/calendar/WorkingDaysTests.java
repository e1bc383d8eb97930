package vn.tgpl.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WorkingDaysTests {

    private static final WorkingDays YEAR_2026 = new WorkingDays(
            Stream.of(
                            "2026-01-01",
                            "2026-01-02",
                            "2026-02-16",
                            "2026-02-17",
                            "2026-02-18",
                            "2026-02-19",
                            "2026-02-20",
                            "2026-04-27",
                            "2026-04-30",
                            "2026-05-01",
                            "2026-08-31",
                            "2026-09-01",
                            "2026-09-02",
                            "2026-11-24",
                            "2027-01-01")
                    .map(LocalDate::parse)
                    .collect(Collectors.toSet()),
            Set.of(LocalDate.parse("2026-01-10"), LocalDate.parse("2026-08-22")));

    @ParameterizedTest(name = "{3}: {1} working days after {0} is {2}")
    @CsvSource({
        "2026-11-16, 3, 2026-11-19, within a week",
        "2026-11-19, 3, 2026-11-25, over a weekend and 24/11",
        "2026-11-23, 3, 2026-11-27, over 24/11",
        "2026-11-22, 3, 2026-11-26, from a Sunday",
        "2026-02-13, 3, 2026-02-25, over Lunar New Year",
        "2026-02-15, 1, 2026-02-23, from within Lunar New Year",
        "2026-12-30, 3, 2027-01-05, over the year's end",
        "2026-01-08, 2, 2026-01-10, with a worked Saturday",
        "2026-08-27, 3, 2026-09-04, with a swapped day off",
        "2026-11-16, 0, 2026-11-16, at once"
    })
    void counts_working_days_without_the_first(LocalDate from, int days, LocalDate last, String why) {
        assertThat(YEAR_2026.plusWorkingDays(from, days)).as(why).isEqualTo(last);
    }

    @ParameterizedTest(name = "{3}: {1} days after {0} is {2}")
    @CsvSource({
        "2026-11-02, 10, 2026-11-12, on a Thursday",
        "2026-11-04, 10, 2026-11-16, a Saturday moves to Monday",
        "2026-10-25, 30, 2026-11-25, 24/11 moves to the next day",
        "2026-01-17, 30, 2026-02-23, Lunar New Year moves to its end",
        "2025-12-31, 10, 2026-01-10, a worked Saturday stays",
        "2026-12-02, 30, 2027-01-04, the year's first day moves"
    })
    void a_last_day_off_moves_to_the_next_working_day(LocalDate from, int days, LocalDate last, String why) {
        assertThat(YEAR_2026.plusDaysRolled(from, days)).as(why).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 2026-11-27, 4",
        "2026-11-20, 2026-11-23, 1",
        "2026-11-20, 2026-11-22, 0",
        "2026-11-20, 2026-11-20, 0",
        "2026-11-20, 2026-11-01, 0"
    })
    void counts_between_without_the_first_and_with_the_last(LocalDate from, LocalDate to, int days) {
        assertThat(YEAR_2026.workingDaysBetween(from, to)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T15:30:00Z, 2026-11-21T03:30:00Z", "2026-11-23T16:59:00Z, 2026-11-24T04:59:00Z"})
    void twelve_hours_run_over_midnight_weekends_and_holidays(Instant from, Instant end) {
        assertThat(YEAR_2026.plusHours(from, 12)).isEqualTo(end);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void another_holiday_never_brings_a_deadline_forward(long seed) {
        Random random = new Random(seed);
        LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
        int days = random.nextInt(40);
        Set<LocalDate> holidays = someDays(random, from);
        WorkingDays before = new WorkingDays(holidays, Set.of());
        Set<LocalDate> more = new HashSet<>(holidays);
        more.add(from.plusDays(random.nextInt(60)));
        WorkingDays after = new WorkingDays(more, Set.of());
        assertThat(after.plusWorkingDays(from, days)).isAfterOrEqualTo(before.plusWorkingDays(from, days));
        assertThat(after.plusDaysRolled(from, days)).isAfterOrEqualTo(before.plusDaysRolled(from, days));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void counting_undoes_adding(long seed) {
        Random random = new Random(seed);
        LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(365));
        int days = random.nextInt(40);
        WorkingDays calendar = new WorkingDays(someDays(random, from), Set.of());
        LocalDate last = calendar.plusWorkingDays(from, days);
        assertThat(calendar.workingDaysBetween(from, last)).isEqualTo(days);
        assertThat(days == 0 || calendar.isWorkingDay(last)).isTrue();
    }

    private static Set<LocalDate> someDays(Random random, LocalDate from) {
        return IntStream.range(0, random.nextInt(10))
                .mapToObj(each -> from.plusDays(random.nextInt(60)))
                .collect(Collectors.toSet());
    }
}
