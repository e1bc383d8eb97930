package vn.tgpl.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.Rows;
import vn.tgpl.Rows.CaseFacts;
import vn.tgpl.TgplTest;
import vn.tgpl.reporting.domain.CaseMeasure;
import vn.tgpl.reporting.domain.DashboardQueries;
import vn.tgpl.reporting.domain.MonthCount;
import vn.tgpl.reporting.domain.ReportPeriod;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;

/** The last second of a year and the first of the next, and both sides of a leap day, wherever the machine stands. */
@TgplTest
@Transactional
class TurnOfTheYearTests {

    private static final ReportPeriod WINTER =
            new ReportPeriod(LocalDate.parse("2011-12-01"), LocalDate.parse("2012-03-31"));
    private static final LocalDate LEAP_DAY = LocalDate.parse("2012-02-29");
    private static final Instant MARCH = Instant.parse("2012-02-29T17:00:00Z");
    private static final List<String> ACCEPTED = List.of(
            "2011-12-31T23:59:59+07:00",
            "2012-01-01T00:00:00+07:00",
            "2012-01-31T23:59:59+07:00",
            "2012-02-29T00:00:00+07:00",
            "2012-02-29T23:59:59+07:00",
            "2012-03-01T00:00:00+07:00");

    private final TimeZone machine = TimeZone.getDefault();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DashboardQueries dashboard;

    @Autowired
    private UserDetailsService accounts;

    @BeforeEach
    void casesAtTheTurns() {
        for (String moment : ACCEPTED) {
            Instant at = OffsetDateTime.parse(moment).toInstant();
            new Rows(jdbc)
                    .legalAidCase(new CaseFacts(
                            Rows.DAK_LAK,
                            "Y Ban Êban",
                            "LAND",
                            "ADVICE",
                            "HO_NGHEO",
                            at,
                            at.isBefore(MARCH) ? LEAP_DAY : null,
                            null));
        }
    }

    @AfterEach
    void theZoneOfTheMachine() {
        TimeZone.setDefault(machine);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Asia/Ho_Chi_Minh", "America/Los_Angeles", "Pacific/Kiritimati"})
    void fallIntoTheMonthsOfVietnam(String zone) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        AccessScope scope = ((Actor) accounts.loadUserByUsername("giamdoc")).scope();
        assertThat(dashboard.months(WINTER, scope))
                .extracting(MonthCount::month, MonthCount::accepted, MonthCount::closed)
                .containsExactly(
                        tuple(YearMonth.of(2011, 12), 1L, 0L),
                        tuple(YearMonth.of(2012, 1), 2L, 0L),
                        tuple(YearMonth.of(2012, 2), 2L, 5L),
                        tuple(YearMonth.of(2012, 3), 1L, 0L));
        ReportPeriod leapDay = new ReportPeriod(LEAP_DAY, LEAP_DAY);
        assertThat(dashboard.figures(leapDay, scope).get(CaseMeasure.ACCEPTED).now())
                .isEqualTo(2);
        ReportPeriod year = ReportPeriod.yearOf(LocalDate.parse("2011-12-31"));
        assertThat(dashboard.figures(year, scope).get(CaseMeasure.ACCEPTED).now())
                .isEqualTo(1);
    }
}
