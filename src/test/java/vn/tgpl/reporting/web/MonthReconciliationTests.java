package vn.tgpl.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

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
        jdbc.sql("""
                        insert into casework.closure (case_id, result_code, closed_on, summary, legal_reference,
                            closed_at, closed_by, set_aside_at)
                        values (:id, 'COMPLETED', :closed, 'Summary', 'Reference', :closed, :nobody, :reopened)""")
                .param("id", reopened)
                .param("closed", accepted.plusMonths(1))
                .param("reopened", accepted.plusMonths(3))
                .param("nobody", new UUID(0, 0))
                .update();
        List<MonthEnd> after = ends.twelveTo(today, CaseMeasure.OPEN, scope);
        assertThat(IntStream.range(0, 12)
                        .mapToObj(month ->
                                after.get(month).cases() - before.get(month).cases()))
                .containsExactly(0L, 0L, 0L, 0L, 0L, 1L, 0L, 0L, 1L, 1L, 1L, 1L);
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
