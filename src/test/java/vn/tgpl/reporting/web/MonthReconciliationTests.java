package vn.tgpl.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.tgpl.Rows;
import vn.tgpl.Rows.CaseFacts;
import vn.tgpl.reporting.domain.CaseMeasure;
import vn.tgpl.reporting.domain.CaseRow;
import vn.tgpl.reporting.domain.CaseSelection;
import vn.tgpl.reporting.domain.MonthCount;
import vn.tgpl.reporting.domain.MonthEnd;
import vn.tgpl.reporting.domain.MonthEndQueries;
import vn.tgpl.reporting.domain.ReportPeriod;
import vn.tgpl.shared.AccessScope;

/** The bars of the months say what their lists say, and begin at midnight in Vietnam. */
class MonthReconciliationTests extends ReconciliationTest {

    @Autowired
    private MonthEndQueries ends;

    @ParameterizedTest
    @ValueSource(strings = {"giamdoc", "sotuphap"})
    void everyMonthEqualsItsList(String reader) {
        AccessScope scope = scopeOf(reader);
        List<MonthCount> months = dashboard.months(ReportPeriod.twelveMonthsTo(period.to()), scope);
        assertThat(months).hasSize(12).allSatisfy(month -> {
            ReportPeriod days = ReportPeriod.monthOf(month.month().atDay(1));
            assertThat(rows.count(CaseSelection.all(CaseMeasure.ACCEPTED, days), scope))
                    .isEqualTo(month.accepted());
            assertThat(rows.count(CaseSelection.all(CaseMeasure.CLOSED, days), scope))
                    .isEqualTo(month.closed());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"giamdoc", "chinhanh", "sotuphap", "cuc", "luatsu"})
    void everyMonthEndEqualsItsListAndTheRunningMonthTheTile(String reader) {
        AccessScope scope = scopeOf(reader);
        LocalDate today = period.to();
        for (CaseMeasure measure : List.of(CaseMeasure.OPEN, CaseMeasure.OVERDUE)) {
            List<MonthEnd> months = ends.twelveTo(today, measure, scope);
            assertThat(months)
                    .hasSize(12)
                    .allSatisfy(month -> assertThat(rows.count(CaseSelection.all(measure, month.days()), scope))
                            .as("%s at the end of %s", measure, month.days().to())
                            .isEqualTo(month.cases()));
            assertThat(months.get(11).days().to()).isEqualTo(today);
            assertThat(dashboard.figures(period, scope))
                    .hasEntrySatisfying(
                            measure,
                            tile -> assertThat(months.get(11).cases())
                                    .as("%s today", measure)
                                    .isEqualTo(tile.now()));
        }
    }

    @Test
    void aReopenedCaseWasClosedInBetween() {
        LocalDate today = period.to();
        AccessScope scope = scopeOf("giamdoc");
        List<MonthEnd> before = ends.twelveTo(today, CaseMeasure.OPEN, scope);
        LocalDate accepted = today.withDayOfMonth(1).minusMonths(6).plusDays(2);
        UUID reopened = new Rows(jdbc).legalAidCase(CaseFacts.open(Rows.DAK_LAK, "Y Mở Lại", accepted));
        setAside(reopened, accepted.plusMonths(1), accepted.plusMonths(3));
        List<MonthEnd> after = ends.twelveTo(today, CaseMeasure.OPEN, scope);
        assertThat(IntStream.range(0, 12)
                        .mapToObj(month ->
                                after.get(month).cases() - before.get(month).cases()))
                .containsExactly(0L, 0L, 0L, 0L, 0L, 1L, 0L, 0L, 1L, 1L, 1L, 1L);
    }

    /** The number of a month that is over does not change when one of its cases is reopened; who looks at it sees why. */
    @Test
    void aCaseReopenedLaterStaysInTheMonthItEndedInAndCountsAgainWhereItEndsAnew() {
        AccessScope scope = scopeOf("giamdoc");
        ReportPeriod year = ReportPeriod.twelveMonthsTo(period.to());
        List<MonthCount> before = dashboard.months(year, scope);
        LocalDate accepted = year.from().plusDays(2);
        LocalDate ended = accepted.plusMonths(1);
        LocalDate again = accepted.plusMonths(5);
        UUID twice = new Rows(jdbc)
                .legalAidCase(
                        CaseFacts.open(Rows.DAK_LAK, "Y Hai Lần", accepted).closed(again));
        UUID open = new Rows(jdbc).legalAidCase(CaseFacts.open(Rows.DAK_LAK, "Y Đang Mở", accepted));
        UUID mistaken = new Rows(jdbc).legalAidCase(CaseFacts.open(Rows.DAK_LAK, "Y Nhầm", accepted));
        setAside(twice, ended, ended.plusMonths(2));
        setAside(open, ended, ended.plusMonths(3));
        setAside(mistaken, ended, ended.plusDays(1));
        List<MonthCount> after = dashboard.months(year, scope);
        assertThat(IntStream.range(0, 12)
                        .mapToObj(month ->
                                after.get(month).closed() - before.get(month).closed()))
                .containsExactly(0L, 2L, 0L, 0L, 0L, 1L, 0L, 0L, 0L, 0L, 0L, 0L);
        CaseSelection month = CaseSelection.all(CaseMeasure.CLOSED, ReportPeriod.monthOf(ended));
        assertThat(rows.count(month, scope)).isEqualTo(after.get(1).closed());
        assertThat(listed(month, scope))
                .extracting(CaseRow::id, CaseRow::closedOn)
                .contains(tuple(twice, ended), tuple(open, ended))
                .doesNotContain(tuple(mistaken, ended));
        assertThat(dashboard.figures(ReportPeriod.monthOf(ended), scope))
                .hasEntrySatisfying(
                        CaseMeasure.CLOSED,
                        tile -> assertThat(tile.now()).isEqualTo(after.get(1).closed()));
    }

    private void setAside(UUID caseId, LocalDate closed, LocalDate reopened) {
        jdbc.sql("""
                        insert into casework.closure (case_id, result_code, closed_on, summary, legal_reference,
                            closed_at, closed_by, set_aside_at)
                        values (:id, 'COMPLETED', :closed, 'Summary', 'Reference', :closed, :nobody, :reopened)""")
                .param("id", caseId)
                .param("closed", closed)
                .param("reopened", reopened)
                .param("nobody", new UUID(0, 0))
                .update();
    }

    @Test
    void aMonthBeginsAtMidnightInVietnam() {
        YearMonth month = YearMonth.of(2031, 5);
        Instant lastMinuteOfApril = Instant.parse("2031-04-30T16:59:00Z");
        Instant firstMinuteOfMay = Instant.parse("2031-04-30T17:00:00Z");
        Rows writer = new Rows(jdbc);
        for (Instant accepted : List.of(lastMinuteOfApril, firstMinuteOfMay)) {
            writer.legalAidCase(new CaseFacts(Rows.DONG_THAP, "A", "LAND", "ADVICE", "TRE_EM", accepted, null, null));
        }
        List<MonthCount> months = dashboard.months(ReportPeriod.twelveMonthsTo(month.atDay(31)), scopeOf("cuc"));
        assertThat(months).extracting(MonthCount::accepted).endsWith(1L, 1L);
    }
}
