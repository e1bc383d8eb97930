package vn.tgpl.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.Rows.CaseFacts;
import vn.tgpl.TgplTest;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.home.domain.Tally;
import vn.tgpl.home.domain.TallyQueries;
import vn.tgpl.platform.KeysetPage;
import vn.tgpl.reporting.domain.CaseMeasure;
import vn.tgpl.reporting.domain.CaseRow;
import vn.tgpl.reporting.domain.CaseRowQueries;
import vn.tgpl.reporting.domain.CaseSelection;
import vn.tgpl.reporting.domain.DashboardQueries;
import vn.tgpl.reporting.domain.Dimension;
import vn.tgpl.reporting.domain.MonthCount;
import vn.tgpl.reporting.domain.MonthEnd;
import vn.tgpl.reporting.domain.MonthEndQueries;
import vn.tgpl.reporting.domain.ReportPeriod;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;

/** Tile, chart, list and sheet say the same of any data, for every scope. */
@TgplTest
@Transactional
class DashboardReconciliationTests {

    private static final int CASES = 260;
    private static final List<UUID> OFFICES = List.of(Rows.DAK_LAK, Rows.DAK_LAK_BRANCH, Rows.DONG_THAP);
    private static final List<String> FIELDS = List.of("CRIMINAL", "CIVIL", "LAND");
    private static final List<String> FORMS = List.of("LITIGATION", "OUT_OF_COURT_REPRESENTATION", "ADVICE");
    private static final List<String> GROUPS = List.of("HO_NGHEO", "TRE_EM", "HIV", "NN_BLGD");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DashboardQueries dashboard;

    @Autowired
    private MonthEndQueries ends;

    @Autowired
    private CaseRowQueries rows;

    @Autowired
    private TallyQueries home;

    @Autowired
    private UserDetailsService accounts;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Clock clock;

    private ReportPeriod period = ReportPeriod.yearOf(LocalDate.EPOCH);

    @BeforeEach
    void randomCases() {
        LocalDate today = LocalDate.now(clock);
        period = new ReportPeriod(today.minusDays(300), today);
        Rows writer = new Rows(jdbc);
        Random random = new Random(20261122);
        for (int i = 0; i < CASES; i++) {
            Instant accepted = clock.instant().minus(random.nextInt(900 * 24), ChronoUnit.HOURS);
            LocalDate acceptedOn = LocalDate.ofInstant(accepted, clock.getZone());
            LocalDate closed = acceptedOn.plusDays(random.nextInt(200));
            writer.legalAidCase(new CaseFacts(
                    pick(OFFICES, random),
                    "Người thứ " + i,
                    pick(FIELDS, random),
                    pick(FORMS, random),
                    pick(GROUPS, random),
                    accepted,
                    random.nextBoolean() && !closed.isAfter(today) ? closed : null,
                    random.nextBoolean() ? accepted.plus(random.nextInt(400), ChronoUnit.DAYS) : null));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"giamdoc", "chinhanh", "sotuphap", "cuc", "luatsu"})
    void everyTileEqualsItsList(String reader) {
        AccessScope scope = scopeOf(reader);
        dashboard.figures(period, scope).forEach((measure, figure) -> {
            CaseSelection selection = CaseSelection.all(measure, period);
            assertThat(rows.count(selection, scope)).as("%s", measure).isEqualTo(figure.now());
            assertThat(listed(selection, scope)).as("%s", measure).hasSize((int) figure.now());
            assertThat(rows.count(CaseSelection.all(measure, period.yearBefore()), scope))
                    .as("%s a year before", measure)
                    .isEqualTo(figure.before());
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"giamdoc", "chinhanh", "sotuphap", "cuc"})
    void everyBarEqualsItsListAndAllBarsMakeTheTile(String reader) {
        AccessScope scope = scopeOf(reader);
        List<Dimension> dimensions = List.copyOf(EnumSet.allOf(Dimension.class));
        for (CaseMeasure measure : CaseMeasure.values()) {
            long tile = rows.count(CaseSelection.all(measure, period), scope);
            dashboard.breakdown(measure, period, dimensions, scope).forEach((dimension, slices) -> {
                slices.forEach(slice -> assertThat(
                                rows.count(new CaseSelection(measure, period, dimension, slice.value()), scope))
                        .as("%s by %s %s", measure, dimension, slice.value())
                        .isEqualTo(slice.count()));
                assertThat(slices.stream().mapToLong(slice -> slice.count()).sum())
                        .isEqualTo(tile);
            });
        }
    }

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

    @ParameterizedTest
    @ValueSource(strings = {"giamdoc", "chinhanh", "sotuphap"})
    void theSheetHasTheRowsOfTheList(String reader) throws Exception {
        CaseSelection selection = CaseSelection.all(CaseMeasure.ACCEPTED, period);
        var sheet = mvc.get()
                .uri(SelectionForm.sheetHref(selection))
                .with(As.user(reader))
                .exchange();
        assertThat(sheet).hasStatusOk();
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                new ByteArrayInputStream(sheet.getMvcResult().getResponse().getContentAsByteArray()))) {
            List<String> codes = workbook.getFirstSheet().read().stream()
                    .skip(1)
                    .map(row -> row.getCellText(1))
                    .toList();
            assertThat(codes)
                    .isEqualTo(listed(selection, scopeOf(reader)).stream()
                            .map(CaseRow::code)
                            .toList());
        }
    }

    @Test
    void whatABranchHeadHasInHandForItsCentreCountsInTileListHomeAndCaseListAlike() {
        Actor head = (Actor) accounts.loadUserByUsername("chinhanh");
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        CaseSelection late = CaseSelection.all(
                CaseMeasure.OVERDUE, ReportPeriod.yearOf(today).untilToday(today));
        long before = rows.count(late, head.scope());
        UUID ofTheCentre = new Rows(jdbc)
                .legalAidCase(new CaseFacts(
                        Rows.DAK_LAK,
                        "Y Trễ Êban",
                        "LAND",
                        "ADVICE",
                        "TRE_EM",
                        now.minus(20, ChronoUnit.DAYS),
                        null,
                        now.minus(10, ChronoUnit.DAYS)));
        CaseSetup cases = new CaseSetup(jdbc, event -> {});
        UUID officer = cases.practitioner(
                "LEGAL_AID_OFFICER", "H Trưởng Niê", head.id().value());
        cases.assign(new CaseId(ofTheCentre), officer, head.id().value(), now.minus(15, ChronoUnit.DAYS));

        assertThat(rows.count(late, head.scope())).isEqualTo(before + 1);
        assertThat(listed(late, head.scope())).extracting(CaseRow::id).contains(ofTheCentre);
        assertThat(dashboard.figures(late.period(), head.scope()))
                .hasEntrySatisfying(
                        CaseMeasure.OVERDUE, figure -> assertThat(figure.now()).isEqualTo(before + 1));
        assertThat(home.talliesOf(head, today, now)).containsEntry(Tally.OVERDUE, before + 1);
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

    private List<CaseRow> listed(CaseSelection selection, AccessScope scope) {
        return Stream.iterate(
                        rows.page(selection, scope, null),
                        page -> page != null,
                        page -> following(page, selection, scope))
                .flatMap(page -> page.rows().stream())
                .toList();
    }

    private @Nullable KeysetPage<CaseRow> following(
            KeysetPage<CaseRow> page, CaseSelection selection, AccessScope scope) {
        return page.next() == null ? null : rows.page(selection, scope, page.next());
    }

    private AccessScope scopeOf(String username) {
        return ((Actor) accounts.loadUserByUsername(username)).scope();
    }

    private static <T> T pick(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
