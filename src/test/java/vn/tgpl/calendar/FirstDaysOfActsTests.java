package vn.tgpl.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.tgpl.TgplTest;
import vn.tgpl.casework.domain.period.CaseDeadlines;
import vn.tgpl.casework.domain.period.LegalPeriod;
import vn.tgpl.intake.AuthorityNotice;
import vn.tgpl.intake.AuthorityNotice.Duty;

/** An act asks for nothing before it is in force. */
@TgplTest
class FirstDaysOfActsTests {

    private static final Instant BEFORE = Instant.parse("2018-08-31T03:00:00Z");
    private static final Instant SINCE = Instant.parse("2018-09-03T03:00:00Z");

    private final CaseDeadlines deadlines =
            new CaseDeadlines(new WorkingDays(Set.of(), Set.of()), ShippedPeriods.table());

    @Autowired
    private PeriodTable periods;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest(name = "{0} since {1}")
    @CsvSource({
        "NĐ 144/2017/NĐ-CP, 2018-02-01",
        "TTLT 10/2018, 2018-09-01",
        "TT 12/2018/TT-BTP Đ6, 2018-10-12",
        "TT 12/2018/TT-BTP Đ7, 2018-10-12",
        "TT 12/2018/TT-BTP Đ9, 2018-10-12",
        "TT 12/2018/TT-BTP Đ12a, 2021-07-15",
        "TT 08/2017/TT-BTP Đ25a, 2021-07-15",
        "TT 46/2019/TT-BCA, 2019-12-02",
        "TT 02/2021/TT-BTP, 2021-07-10",
        "TT 09/2024/TT-BTP, 2024-11-01",
        "TTLT 29/2025, 2025-12-31"
    })
    void whatAnActSetsHoldsFromTheDayOnWhichItIsInForce(String act, LocalDate first) {
        List<String> lines = jdbc.sql(
                        "select code from calendar.period where article like :act || '%' and entered_by is null")
                .param("act", act)
                .query(String.class)
                .list();
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            assertThat(periods.isSetOn(PeriodOfLaw.valueOf(line), first))
                    .as(line)
                    .isTrue();
            assertThat(periods.isSetOn(PeriodOfLaw.valueOf(line), first.minusDays(1)))
                    .as(line)
                    .isFalse();
        }
    }

    @Test
    void whatTheLawItselfSetsHoldsSinceTheLaw() {
        assertThat(periods.isSetOn(PeriodOfLaw.D4, LocalDate.of(2018, 1, 1))).isTrue();
        assertThat(periods.isSetOn(PeriodOfLaw.D4, LocalDate.of(2017, 12, 31))).isFalse();
    }

    /** TTLT 10/2018 Đ3 k4; before it the appointment ran from the acceptance alone (Luật TGPL 2017 Đ31 k2). */
    @Test
    void aNoticeBeforeTheRuleLeavesThePeriodOfTheAcceptance() {
        assertThat(line(Duty.APPOINT_IN_DAYS, BEFORE)).isEqualTo(PeriodOfLaw.D4);
        assertThat(line(Duty.APPOINT_AT_ONCE, BEFORE)).isEqualTo(PeriodOfLaw.D4);
        assertThat(line(Duty.ACCEPT_AT_ONCE, BEFORE)).isEqualTo(PeriodOfLaw.D8);
        assertThat(line(Duty.APPOINT_IN_DAYS, SINCE)).isEqualTo(PeriodOfLaw.D9);
        assertThat(line(Duty.APPOINT_AT_ONCE, SINCE)).isEqualTo(PeriodOfLaw.D9_URGENT);
    }

    /** TTLT 10/2018 Đ6. */
    @Test
    void aLostRegistrationAskedForNoReplacementInTimeBeforeTheRule() {
        assertThat(deadlines.isSet(LegalPeriod.REPLACE_REFUSED_DEFENDER, BEFORE))
                .isFalse();
        assertThat(deadlines.isSet(LegalPeriod.REPLACE_REFUSED_DEFENDER, SINCE)).isTrue();
    }

    private PeriodOfLaw line(Duty duty, Instant told) {
        return deadlines
                .onStanding(false, new AuthorityNotice(told, duty), told)
                .period()
                .law();
    }
}
