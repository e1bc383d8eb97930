package vn.tgpl.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.Rows.CaseFacts;
import vn.tgpl.SqlCount;
import vn.tgpl.TgplTest;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

@TgplTest
@Transactional
class WorkListTests {

    private static final String NAME = "Y Bhăm Ksơr Kiểm Thử";
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 5);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quantri",
                "giamdoc",
                "tiepnhan",
                "chinhanh",
                "trogiupvien",
                "luatsu",
                "ketoan",
                "sotuphap",
                "phongtuphap",
                "ubndxa",
                "cuc",
                "dongthap"
            })
    void everybodyHasOne(String reader) {
        assertThat(workOf(reader))
                .hasStatusOk()
                .bodyText()
                .contains("Cần làm hôm nay", "Sắp tới 7 ngày", "Chờ người khác")
                .doesNotContain("??");
    }

    @Test
    void theDirectorAssignsTheOfficerWaitsAndTheDepartmentReminds() {
        lateCase(Rows.DAK_LAK);

        assertThat(workOf("giamdoc")).bodyText().contains("Phân công người thực hiện", NAME, "quá hạn", "Article");
        assertThat(workOf("tiepnhan")).bodyText().contains("Chờ phân công người thực hiện", NAME);
        assertThat(workOf("sotuphap")).bodyText().contains("Đôn đốc phân công người thực hiện", NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dongthap", "quantri", "ubndxa", "cuc", "ketoan", "trogiupvien", "luatsu", "chinhanh"})
    void whomItDoesNotConcernReadsNoName(String reader) {
        lateCase(Rows.DAK_LAK);
        new Rows(jdbc).waitingRequest(Rows.DAK_LAK, NAME);

        assertThat(workOf(reader)).hasStatusOk().bodyText().doesNotContain(NAME);
    }

    @Test
    void theNumberOfLateCasesEqualsItsList() {
        lateCase(Rows.DAK_LAK);
        lateCase(Rows.DAK_LAK);

        String late =
                jdbc.sql("""
                        select count(distinct c.id) from casework.legal_aid_case c
                          join casework.deadline d on d.case_id = c.id
                         where c.centre_id = :centre and d.met_at is null and d.lapsed_at is null
                           and d.due_at <= now()""").param("centre", Rows.DAK_LAK).query(String.class).single();
        assertThat(workOf("giamdoc")).bodyText().contains("<span class=\"tile-number\">" + late + "</span>");
        assertThat(mvc.get()
                        .uri("/dashboard/cases?measure=OVERDUE&from=2026-01-01&to=2099-12-31")
                        .with(As.director()))
                .bodyText()
                .contains(late + " vụ việc");
    }

    @Test
    void aCaseHandedOverStandsInTheWorkListOfItsExecutorAndOfNobodyElse() {
        CaseSetup cases = new CaseSetup(jdbc, events);
        UUID practitioner = cases.practitioner("LEGAL_AID_OFFICER", "Executor", CaseSetup.OFFICER);
        UUID id = new Rows(jdbc).legalAidCase(CaseFacts.open(Rows.DAK_LAK, NAME, LONG_AGO));
        cases.assign(CaseId.of(id.toString()), practitioner, CaseSetup.OFFICER, Instant.parse("2026-01-06T02:00:00Z"));
        jdbc.sql("update casework.legal_aid_case set state = 'ASSIGNED' where id = :id")
                .param("id", id)
                .update();

        assertThat(workOf("trogiupvien"))
                .bodyText()
                .contains("Bắt đầu vụ việc mới được phân công", NAME, "/cases/" + id);
        assertThat(workOf("luatsu")).bodyText().doesNotContain(NAME);
        assertThat(workOf("giamdoc")).bodyText().doesNotContain("Bắt đầu vụ việc mới được phân công");
    }

    @Test
    void casesInHandStandInTheWorkListOfTheirExecutorAlsoWhereNothingHasADay() {
        nothingIsInHand();
        UUID practitioner = inHand(2);
        assertThat(workOf("trogiupvien"))
                .bodyText()
                .contains(
                        "Đang thực hiện (2)",
                        NAME,
                        "chưa ghi công việc nào",
                        "/cases?state=IN_PROGRESS&amp;practitioner=" + practitioner);
        assertThat(workOf("luatsu")).bodyText().doesNotContain(NAME);
        assertThat(workOf("giamdoc")).bodyText().doesNotContain("Đang thực hiện (");
    }

    @Test
    void theWorkListTakesAsManyStatementsForManyCasesInHandAsForFewAndShowsTheFirst() {
        nothingIsInHand();
        inHand(1);
        workOf("trogiupvien");
        long few = SqlCount.during(() -> workOf("trogiupvien"));
        inHand(15);
        assertThat(SqlCount.during(() -> workOf("trogiupvien"))).isEqualTo(few);
        assertThat(workOf("trogiupvien"))
                .bodyText()
                .contains("Đang thực hiện (8 / 16)", "Xem tất cả 16 vụ việc")
                .containsPattern("(?s)(<div><a href=\"/cases/.*?){8}");
    }

    @Test
    void aClerkIsToldToBeginAndShownNoCase() {
        assertThat(workOf("ubndxa"))
                .bodyText()
                .contains("/referrals/new", "Người đã giới thiệu đang chờ")
                .doesNotContain("/cases", "/requests");
    }

    @Test
    void theAdministratorFindsAccountsAndNoNumbersOfCases() {
        assertThat(workOf("quantri"))
                .bodyText()
                .contains("href=\"/admin/accounts\"")
                .doesNotContain("/cases");
    }

    /** The officer of the practice data performs cases already. */
    private void nothingIsInHand() {
        jdbc.sql("update casework.assignment set account_id = null where account_id = :officer")
                .param("officer", CaseSetup.OFFICER)
                .update();
    }

    /** Cases at work in the hands of the officer. */
    private UUID inHand(int cases) {
        CaseSetup setup = new CaseSetup(jdbc, events);
        UUID practitioner = setup.practitioner("LEGAL_AID_OFFICER", "Executor", CaseSetup.OFFICER);
        for (int i = 0; i < cases; i++) {
            UUID id = new Rows(jdbc).legalAidCase(CaseFacts.open(Rows.DAK_LAK, NAME, LONG_AGO));
            setup.assign(
                    CaseId.of(id.toString()), practitioner, CaseSetup.OFFICER, Instant.parse("2026-01-06T02:00:00Z"));
            jdbc.sql("update casework.legal_aid_case set state = 'IN_PROGRESS' where id = :id")
                    .param("id", id)
                    .update();
        }
        return practitioner;
    }

    @Test
    void whatIsToBeDoneAtOnceStandsOnTopAndSaysForHowLongItHasBeen() {
        Rows rows = new Rows(jdbc);
        rows.waitingRequest(Rows.DAK_LAK, NAME + " Chờ");
        UUID urgent = rows.legalAidCase(CaseFacts.open(Rows.DAK_LAK, NAME + " Gấp", LONG_AGO)
                .due(Instant.now().minus(Duration.ofMinutes(605))));
        jdbc.sql("update casework.deadline set unit = 'AT_ONCE' where case_id = :id")
                .param("id", urgent)
                .update();
        assertThat(workOf("giamdoc"))
                .bodyText()
                .containsSubsequence(NAME + " Gấp", "phải làm ngay, đã 10 giờ 5 phút", NAME + " Chờ");
    }

    @Test
    void whatIsToBeDoneAtOnceAndWithinHoursSaysBoth() {
        UUID held = new Rows(jdbc)
                .legalAidCase(CaseFacts.open(Rows.DAK_LAK, NAME + " Gấp", LONG_AGO)
                        .due(Instant.now().plus(Duration.ofMinutes(605).plusSeconds(30))));
        jdbc.sql("update casework.deadline set unit = 'AT_ONCE_WITHIN_HOURS' where case_id = :id")
                .param("id", held)
                .update();
        assertThat(workOf("giamdoc"))
                .bodyText()
                .containsSubsequence(NAME + " Gấp", "ngay, chậm nhất còn 10 giờ 5 phút");
    }

    private UUID lateCase(UUID office) {
        Instant late = Instant.parse("2026-01-01T00:00:00Z").minus(Duration.ofDays(900));
        return new Rows(jdbc)
                .legalAidCase(CaseFacts.open(office, NAME, LONG_AGO).due(late));
    }

    private MvcTestResult workOf(String reader) {
        return mvc.get().uri("/").with(As.user(reader)).exchange();
    }
}
