package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tgpl.PageText.assertThatText;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.transaction.AfterTransaction;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.TgplTest;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.casework.CaseSetup.Accepted;
import vn.tgpl.offices.Offices;
import vn.tgpl.shared.OfficeId;

@TgplTest
@Transactional
class RegisterTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    private CaseSetup setup;

    @Autowired
    EntityManager entities;

    @Autowired
    Offices offices;

    @Autowired
    Clock clock;

    @BeforeEach
    void prepare() {
        setup = new CaseSetup(jdbc, events);
    }

    private void open(Accepted accepted) {
        setup.open(accepted);
        entities.flush();
    }

    @Test
    void showsTheLinesOfTheOfficeInTheOrderOfTheirNumbers() {
        for (String name : List.of("Nguyễn Thị Đào", "Nguyễn Thị Bưởi", "Nguyễn Thị Cam")) {
            open(Accepted.litigation(clock.instant()).name(name));
        }
        assertThat(mvc.get().uri("/cases/register").with(As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Nguyễn Thị Đào", "Nguyễn Thị Bưởi", "Nguyễn Thị Cam");
    }

    @Test
    void aLineStandsUnderTheDayOfAcceptanceWhateverTheYearOfReception() {
        open(Accepted.litigation(Instant.parse("2026-01-04T03:00:00Z"))
                .receivedAt(Instant.parse("2025-12-29T03:00:00Z"))
                .name("Nguyễn Thị Giao Thời"));
        for (String book : List.of("?year=2026", "?year=2026&month=1")) {
            assertThat(mvc.get().uri("/cases/register" + book).with(As.intakeOfficer()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Nguyễn Thị Giao Thời")
                    .containsPattern("TT\\.TGTT\\.\\d+\\.2025");
        }
        for (String book : List.of("?year=2025", "?year=2025&month=12", "?year=2026&month=2")) {
            assertThat(mvc.get().uri("/cases/register" + book).with(As.intakeOfficer()))
                    .bodyText()
                    .doesNotContain("Nguyễn Thị Giao Thời");
        }
    }

    @Test
    void masksSensitiveFactsForTheDepartment() {
        open(Accepted.litigation(clock.instant()).name("Nguyễn Thị Đào").group("HIV"));
        assertThatText(mvc.get()
                        .uri("/cases/register")
                        .with(As.departmentManager())
                        .exchange())
                .contains("Nguyễn Thị Đào")
                .doesNotContain("HIV");
    }

    @Test
    void keepsNoRegisterOfAnotherProvinceOpen() {
        String foreign = "/cases/register?office=00000000-0000-7000-8000-000000006601";
        assertThat(mvc.get().uri(foreign).with(As.otherProvince())).hasStatus(404);
    }

    @Test
    void writesEveryCellOfTheSheetAsText() throws IOException {
        open(Accepted.litigation(clock.instant()).name("=HYPERLINK(\"x\")"));
        MvcTestResult answer =
                mvc.get().uri("/cases/register.xlsx").with(As.intakeOfficer()).exchange();
        assertThat(answer).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=so-thu-ly.xlsx");
        try (ReadableWorkbook book = new ReadableWorkbook(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(0)).contains("Trung tâm Trợ giúp pháp lý");
            assertThat(rows.get(2).getCellText(0))
                    .isEqualTo("Năm " + LocalDate.now(clock).getYear());
            assertThat(rows.get(3).getCellText(2)).isEqualTo("Mã hồ sơ");
            assertThat(rows.get(rows.size() - 1).getCell(3).getType()).isEqualTo(CellType.STRING);
            assertThat(rows.get(rows.size() - 1).getCellText(3)).isEqualTo("=HYPERLINK(\"x\")");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "year=2000000000",
                "year=300000",
                "year=-1",
                "year=abc",
                "month=13",
                "month=0",
                "month=x",
                "paper=A0"
            })
    void saysWhichFilterIsNonsenseAndShowsTheBookWithoutIt(String query) {
        open(Accepted.litigation(clock.instant()).name("Nguyễn Thị Đào"));
        assertThat(mvc.get().uri("/cases/register?" + query).with(As.intakeOfficer()))
                .hasStatus(422)
                .bodyText()
                .contains("Nguyễn Thị Đào");
        for (String whole : List.of("/cases/register.xlsx?", "/cases/register/print?")) {
            assertThat(mvc.get().uri(whole + query).with(As.intakeOfficer()))
                    .hasStatus3xxRedirection()
                    .hasRedirectedUrl("/cases/register?" + query);
        }
    }

    @Test
    void aBookOfAnEndedOfficeStaysOpenAndTellsWhenTheOfficeEnded() {
        open(Accepted.litigation(Instant.parse("2026-02-04T03:00:00Z")).name("Nguyễn Thị Đào"));
        UUID ended = UUID.fromString("00000000-0000-7000-8000-00000000661f");
        jdbc.sql("""
                        insert into offices.office (id, kind, name, abbreviation, province_code, parent_id, valid_from,
                            valid_to, version)
                        values (:id, 'BRANCH', 'Chi nhánh đã thôi', 'CN9', '66', :centre, '2020-01-01', '2026-03-31', 0)""").param("id", ended).param("centre", Rows.DAK_LAK).update();
        jdbc.sql("update casework.legal_aid_case set office_id = :id where beneficiary_name = 'Nguyễn Thị Đào'")
                .param("id", ended)
                .update();
        assertThat(offices.find(new OfficeId(ended))).isPresent();
        for (String list : List.of("/cases/register?year=2026&office=", "/cases?year=2026&office=")) {
            assertThat(mvc.get().uri(list + ended).with(As.director()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Nguyễn Thị Đào", "(đã kết thúc 31/03/2026)");
        }
    }

    /** What is not there has the offices read anew: one written by a test is gone with it. */
    @AfterTransaction
    void forgetTheOfficesOfTheTest() {
        offices.find(new OfficeId(new UUID(0, 0)));
    }

    @Test
    void namesAllWhoAreHelpedAndAllWhoPerformedTheCaseWithTheirDays() {
        CaseId id = setup.open(Accepted.litigation(clock.instant()).name("Nguyễn Thị Đào"));
        UUID second = new Rows(jdbc).person(Rows.DAK_LAK, "Hoàng Thị Cùng Giúp", null);
        entities.flush();
        jdbc.sql("""
                        insert into casework.further_beneficiary (case_id, person_id, group_code, added_at, added_by)
                        values (:case, :person, 'HO_NGHEO', now(), :person)""").param("case", id.value()).param("person", second).update();
        assign(id, "Trần Thị Trước", "2026-11-02", "2026-11-09");
        assign(id, "Lê Văn Sau", "2026-11-09", null);
        assertThat(mvc.get().uri("/cases/register").with(As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("Nguyễn Thị Đào; Hoàng Thị Cùng Giúp")
                .contains("Lê Văn Sau; trước đó: Trần Thị Trước (02/11/2026 – 09/11/2026)")
                .contains("09/11/2026; 02/11/2026");
    }

    private void assign(CaseId id, String name, String from, @Nullable String to) {
        jdbc.sql("""
                        insert into casework.assignment (id, case_id, practitioner_id, practitioner_name, decided_on,
                            assigned_at, assigned_by, ended_at, ended_on, end_ground, ended_by, notified_on)
                        select gen_random_uuid(), :case, p.id, :name, cast(:from as date), cast(:from as date) + time '09:00',
                               p.id, cast(:to as date) + time '09:00', cast(:to as date), case when :to is not null then 'OTHER' end,
                               case when :to is not null then p.id end, cast(:to as date)
                          from practitioners.practitioner p limit 1""")
                .param("case", id.value())
                .param("name", name)
                .param("from", from)
                .param("to", to, Types.VARCHAR)
                .update();
    }
}
