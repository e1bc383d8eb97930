package vn.tgpl.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of BLDS 2015 Đ147 and Đ148 in random years, and in the years whose holidays are known. */
class PeriodRulesTests {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    /** Lunar New Year and Labour Day of 2027; the days off are expected, not yet announced. */
    private static final WorkingDays YEAR_2027 = new WorkingDays(
            days("2027-01-01 2027-02-05 2027-02-08 2027-02-09 2027-02-10 2027-02-11 2027-04-16 2027-04-30 2027-05-03"
                    + " 2027-09-02 2027-09-03 2027-11-24"),
            Set.of());

    /** 24/11/2026 is the first holiday of its name; 22/8/2026 a Saturday worked for 31/8. */
    private static final WorkingDays YEAR_2026 =
            new WorkingDays(days("2026-08-31 2026-09-01 2026-09-02 2026-11-24 2027-01-01"), days("2026-08-22"));

    @ParameterizedTest(name = "{1} working days after {0}: {2}")
    @CsvSource({
        "2027-02-04, 1, 2027-02-12",
        "2027-02-03, 3, 2027-02-15",
        "2027-02-06, 5, 2027-02-18",
        "2027-04-29, 1, 2027-05-04",
        "2027-11-22, 2, 2027-11-25",
    })
    void working_days_of_2027_step_over_lunar_new_year_and_days_made_up_for(LocalDate from, int days, LocalDate last) {
        assertThat(YEAR_2027.plusWorkingDays(from, days)).isEqualTo(last);
    }

    @ParameterizedTest(name = "{1} days after {0}: {2}")
    @CsvSource({
        "2027-01-26, 10, 2027-02-12",
        "2027-01-28, 10, 2027-02-12",
        "2027-01-13, 30, 2027-02-12",
        "2027-04-01, 30, 2027-05-04",
    })
    void calendar_days_that_end_in_lunar_new_year_end_after_it(LocalDate from, int days, LocalDate last) {
        assertThat(YEAR_2027.plusDaysRolled(from, days)).isEqualTo(last);
    }

    @ParameterizedTest(name = "{1} months after {0}: {2}")
    @CsvSource({
        // the same number, the last day of a shorter month, a leap year
        "2026-10-12, 1, 2026-11-12",
        "2026-01-31, 1, 2026-03-02",
        "2028-01-31, 1, 2028-02-29",
        "2026-05-31, 6, 2026-11-30",
        // the end of a month on a Saturday, on a holiday, at the year's end
        "2026-07-22, 1, 2026-08-22",
        "2026-10-24, 1, 2026-11-25",
        "2026-12-01, 1, 2027-01-04",
        "2025-11-24, 12, 2026-11-25",
    })
    void months_end_on_the_same_number_or_the_last_day(LocalDate from, int months, LocalDate last) {
        assertThat(YEAR_2026.plusMonthsRolled(from, months)).isEqualTo(last);
    }

    @ParameterizedTest(name = "12 hours after {0}: {1}")
    @CsvSource({
        // over midnight, a weekend, the holiday of 24/11, Lunar New Year and the year's end, to the second
        "2026-11-20T16:45:30Z, 2026-11-21T04:45:30Z",
        "2026-11-22T17:00:00Z, 2026-11-23T05:00:00Z",
        "2026-11-24T01:00:00Z, 2026-11-24T13:00:00Z",
        "2027-02-05T20:00:00Z, 2027-02-06T08:00:00Z",
        "2026-12-31T10:59:59Z, 2026-12-31T22:59:59Z",
    })
    void twelve_hours_are_twelve_hours(Instant from, Instant end) {
        assertThat(YEAR_2026.plusHours(from, 12)).isEqualTo(end);
        assertThat(YEAR_2027.plusHours(from, 12)).isEqualTo(end);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void no_period_of_days_ends_on_a_day_off(long seed) {
        Random random = new Random(seed);
        LocalDate from = start(random);
        WorkingDays calendar = calendar(random, from);
        int days = 1 + random.nextInt(45);
        assertThat(calendar.isWorkingDay(calendar.plusWorkingDays(from, days))).isTrue();
        assertThat(calendar.isWorkingDay(calendar.plusDaysRolled(from, days))).isTrue();
        assertThat(calendar.isWorkingDay(calendar.plusMonthsRolled(from, 1 + random.nextInt(12))))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_period_moves_only_over_days_off_and_never_forward(long seed) {
        Random random = new Random(seed);
        LocalDate from = start(random);
        WorkingDays calendar = calendar(random, from);
        int days = 1 + random.nextInt(45);
        LocalDate plain = from.plusDays(days);
        LocalDate rolled = calendar.plusDaysRolled(from, days);
        assertThat(rolled).isAfterOrEqualTo(plain);
        assertThat(plain.datesUntil(rolled).noneMatch(calendar::isWorkingDay)).isTrue();
        assertThat(calendar.plusWorkingDays(from, days)).isAfter(from);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void another_holiday_never_brings_any_period_forward_and_a_worked_day_never_puts_one_off(long seed) {
        Random random = new Random(seed);
        LocalDate from = start(random);
        WorkingDays before = calendar(random, from);
        LocalDate day = from.plusDays(random.nextInt(70));
        Set<LocalDate> rest = new HashSet<>(before.rest());
        Set<LocalDate> worked = new HashSet<>(before.worked());
        boolean off = !WEEKEND.contains(day.getDayOfWeek()) && !worked.contains(day);
        (off ? rest : worked).add(day);
        WorkingDays after = new WorkingDays(rest, worked);
        int amount = 1 + random.nextInt(40);
        WorkingDays sooner = off ? before : after;
        WorkingDays later = off ? after : before;
        assertThat(later.plusWorkingDays(from, amount)).isAfterOrEqualTo(sooner.plusWorkingDays(from, amount));
        assertThat(later.plusDaysRolled(from, amount)).isAfterOrEqualTo(sooner.plusDaysRolled(from, amount));
        assertThat(later.plusMonthsRolled(from, 2)).isAfterOrEqualTo(sooner.plusMonthsRolled(from, 2));
        Instant now = Instant.ofEpochSecond(1_760_000_000L + random.nextInt(40_000_000));
        assertThat(after.plusHours(now, amount)).isEqualTo(before.plusHours(now, amount));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_longer_period_never_ends_before_a_shorter_one(long seed) {
        Random random = new Random(seed);
        LocalDate from = start(random);
        WorkingDays calendar = calendar(random, from);
        int days = 1 + random.nextInt(40);
        assertThat(calendar.plusWorkingDays(from, days + 1)).isAfter(calendar.plusWorkingDays(from, days));
        assertThat(calendar.plusDaysRolled(from, days + 1)).isAfterOrEqualTo(calendar.plusDaysRolled(from, days));
    }

    private static LocalDate start(Random random) {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(4 * 365));
    }

    /** Some holidays, a row of them as at Lunar New Year, and some worked weekend days. */
    private static WorkingDays calendar(Random random, LocalDate from) {
        LocalDate first = from.plusDays(random.nextInt(50));
        Set<LocalDate> rest = IntStream.range(0, random.nextInt(9))
                .mapToObj(first::plusDays)
                .collect(Collectors.toCollection(HashSet::new));
        IntStream.range(0, random.nextInt(6)).forEach(each -> rest.add(from.plusDays(random.nextInt(70))));
        Set<LocalDate> worked = IntStream.range(0, random.nextInt(5))
                .mapToObj(each -> from.plusDays(random.nextInt(70)))
                .filter(day -> WEEKEND.contains(day.getDayOfWeek()) && !rest.contains(day))
                .collect(Collectors.toSet());
        return new WorkingDays(rest, worked);
    }

    private static Set<LocalDate> days(String text) {
        return Set.of(text.split(" ")).stream().map(LocalDate::parse).collect(Collectors.toSet());
    }
}
