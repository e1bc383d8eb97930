package vn.tgpl.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.Rows.CaseFacts;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.home.domain.Tally;
import vn.tgpl.home.domain.TallyQueries;
import vn.tgpl.offices.Offices;
import vn.tgpl.reporting.domain.CaseMeasure;
import vn.tgpl.reporting.domain.CaseRow;
import vn.tgpl.reporting.domain.CaseSelection;
import vn.tgpl.reporting.domain.Dimension;
import vn.tgpl.reporting.domain.ReportPeriod;
import vn.tgpl.shared.AccessScope;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.OfficeId;

/** Tile, chart, list and sheet say the same of any data, for every scope. */
class DashboardReconciliationTests extends ReconciliationTest {

    @Autowired
    private TallyQueries home;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Offices offices;

    @ParameterizedTest
    @ValueSource(strings = {"giamdoc", "chinhanh", "sotuphap", "cuc", "luatsu"})
    void everyTileEqualsItsList(String reader) {
        tilesEqualTheirLists(scopeOf(reader));
    }

    private void tilesEqualTheirLists(AccessScope scope) {
        var figures = dashboard.figures(period, scope);
        assertThat(figures).containsOnlyKeys(CaseMeasure.values());
        assertThat(figures.get(CaseMeasure.ACCEPTED).now()).isPositive();
        figures.forEach((measure, figure) -> {
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
        barsEqualTheirLists(scopeOf(reader));
    }

    private void barsEqualTheirLists(AccessScope scope) {
        List<Dimension> dimensions = List.copyOf(EnumSet.allOf(Dimension.class));
        for (CaseMeasure measure : CaseMeasure.values()) {
            long tile = rows.count(CaseSelection.all(measure, period), scope);
            var breakdown = dashboard.breakdown(measure, period, dimensions, scope);
            assertThat(tile).isPositive();
            assertThat(breakdown.keySet()).containsExactlyInAnyOrderElementsOf(dimensions);
            breakdown.forEach((dimension, slices) -> {
                slices.forEach(slice -> assertThat(
                                rows.count(new CaseSelection(measure, period, dimension, slice.value()), scope))
                        .as("%s by %s %s", measure, dimension, slice.value())
                        .isEqualTo(slice.count()));
                assertThat(slices.stream().mapToLong(slice -> slice.count()).sum())
                        .isEqualTo(tile);
            });
        }
    }

    /** Phu Yen became part of Dak Lak: its number counts the cases of both, as does the list behind it. */
    @ParameterizedTest
    @ValueSource(strings = {"giamdoc", "sotuphap", "cuc"})
    void theNumbersOfAMergedProvinceCountTheCasesOfBothAndEqualTheRowsBehindThem(String reader) {
        CaseSelection accepted = CaseSelection.all(CaseMeasure.ACCEPTED, period);
        long before = rows.count(accepted, scopeOf(reader));
        UUID former = UUID.randomUUID();
        jdbc.sql("""
                        insert into offices.office (id, kind, name, abbreviation, province_code, successor_id, valid_from,
                            valid_to, version)
                        values (:id, 'CENTRE', 'Trung tam cu Phu Yen', 'TTPY', '54', :successor, '2010-01-01', :last, 0)""")
                .param("id", former)
                .param("successor", Rows.DAK_LAK)
                .param("last", LocalDate.now(clock).minusDays(1))
                .update();
        int left = jdbc.sql("""
                        update casework.legal_aid_case set office_id = :former, centre_id = :former, province_code = '54'
                         where office_id = :centre and mod(register_number, 2) = 0""")
                .param("former", former)
                .param("centre", Rows.DAK_LAK)
                .update();
        offices.find(OfficeId.next());
        assertThat(left).isPositive();

        AccessScope scope = scopeOf(reader);
        assertThat(rows.count(accepted, scope)).isEqualTo(before);
        List<UUID> centres = jdbc.sql("select distinct centre_id from casework.legal_aid_case where id in (:ids)")
                .param("ids", listed(accepted, scope).stream().map(CaseRow::id).toList())
                .query(UUID.class)
                .list();
        assertThat(centres).contains(former, Rows.DAK_LAK);
        tilesEqualTheirLists(scope);
        barsEqualTheirLists(scope);
    }

    /** What is not there has the offices read anew: what a test made of one is gone with it. */
    @AfterTransaction
    void forgetTheOfficesOfTheTest() {
        offices.find(OfficeId.next());
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
                    .isNotEmpty()
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
}
