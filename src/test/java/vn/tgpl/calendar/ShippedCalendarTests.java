package vn.tgpl.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.TgplTest;

/** The days off and the days worked in exchange that come with the product are those of the law and of the yearly notices, and no others. */
@TgplTest
class ShippedCalendarTests {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @Autowired
    private JdbcClient jdbc;

    // BLLĐ 2019 Đ111 k3, Đ112; NQ 28/2026/QH16: 24/11 from 1/7/2026 on
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2024, 1/1 8/2 9/2 12/2 13/2 14/2 18/4 30/4 1/5 2/9 3/9, 29/4, 4/5",
        "2025, 1/1 27/1 28/1 29/1 30/1 31/1 7/4 30/4 1/5 1/9 2/9, 2/5, 26/4",
        "2026, 1/1 16/2 17/2 18/2 19/2 20/2 27/4 30/4 1/5 1/9 2/9 24/11, 2/1 31/8, 10/1 22/8",
        "2027, 1/1 5/2 8/2 9/2 10/2 11/2 16/4 30/4 3/5 2/9 3/9 24/11, '', ''",
        "2028, 3/1 24/1 25/1 26/1 27/1 28/1 4/4 1/5 2/5 1/9 4/9 24/11, '', ''"
    })
    void everyDayOffAndEverySwapOfAYearAreOnRecordAndNoneTooMany(
            int year, String holidays, String rest, String worked) {
        assertThat(days(year, "HOLIDAY")).isEqualTo(holidays);
        assertThat(days(year, "SWAPPED_REST")).isEqualTo(rest);
        assertThat(days(year, "SWAPPED_WORK")).isEqualTo(worked);
    }

    @Test
    void whatIsOffIsAWeekdayAndWhatIsWorkedInExchangeAWeekend() {
        assertThat(listed("kind <> 'SWAPPED_WORK'"))
                .isNotEmpty()
                .noneMatch(day -> WEEKEND.contains(day.getDayOfWeek()));
        assertThat(listed("kind = 'SWAPPED_WORK'")).isNotEmpty().allMatch(day -> WEEKEND.contains(day.getDayOfWeek()));
    }

    @Test
    void noYearIsShippedThatTheTableDoesNotTell() {
        assertThat(jdbc.sql("select distinct extract(year from day)::int from calendar.special_day order by 1")
                        .query(Integer.class)
                        .list())
                .containsExactly(2024, 2025, 2026, 2027, 2028);
    }

    /** What a yearly notice still has to fix is marked as expected, and what the law names by its day is not. */
    @Test
    void whatOnlyTheNoticeOfTheYearFixesIsMarkedAsExpected() {
        assertThat(jdbc.sql("""
                        select to_char(day, 'FMDD/FMMM') from calendar.special_day
                         where extract(year from day) = 2028 and certainty <> 'UNCONFIRMED' order by day""").query(String.class).list()).containsExactly("4/4", "1/5", "24/11");
    }

    /** BLLĐ 2019 Đ112 k1: điểm đ is the national day, điểm e the day of the Hùng kings. */
    @Test
    void theDayBesideTheNationalDayCitesItsOwnPoint() {
        assertThat(jdbc.sql("""
                        select source from calendar.special_day
                         where day in ('2024-09-03', '2025-09-01', '2026-09-01')""").query(String.class).list())
                .hasSize(3)
                .allMatch(source -> source.startsWith("BLLĐ 2019 Đ112 k1 điểm đ;"));
        assertThat(jdbc.sql("select count(*) from calendar.special_day where source like '%k1e%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private String days(int year, String kind) {
        return jdbc.sql("""
                        select coalesce(string_agg(to_char(day, 'FMDD/FMMM'), ' ' order by day), '') from calendar.special_day
                         where extract(year from day) = :year and kind = :kind""")
                .param("year", year)
                .param("kind", kind)
                .query(String.class)
                .single();
    }

    private List<LocalDate> listed(String which) {
        return jdbc.sql("select day from calendar.special_day where " + which)
                .query(LocalDate.class)
                .list();
    }
}
