package vn.tgpl.duties.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;
import vn.tgpl.As;
import vn.tgpl.Rows;
import vn.tgpl.SqlCount;
import vn.tgpl.TgplTest;
import vn.tgpl.audit.Journal;
import vn.tgpl.audit.JournalEntryView;
import vn.tgpl.casework.CaseClosed;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.casework.PractitionerAssigned;
import vn.tgpl.duties.domain.RegisterClosing;
import vn.tgpl.intake.RequestId;
import vn.tgpl.intake.RequestRefused;
import vn.tgpl.intake.RequestWithdrawn;
import vn.tgpl.offices.BranchOpened;
import vn.tgpl.practitioners.PractitionerId;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.ActorId;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.OfficeId;
import vn.tgpl.shared.TimeOrderedId;

/** Duties from what begins them to their end, as people meet them. */
@TgplTest
@Transactional
class DutyScreensTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    RegisterClosing registers;

    @Autowired
    Journal journal;

    @Autowired
    Clock clock;

    private CaseSetup setup;

    @BeforeEach
    void cases() {
        setup = new CaseSetup(jdbc, events);
    }

    @Test
    void aRefusedRequestIsToldInWritingOnceAndTheNoticeStandsOnItsPage() {
        UUID request = request("DIRECT");
        refuse(request);
        refuse(request);
        assertThat(kinds("request_id", request)).containsExactly("D2");
        assertThat(get("/requests/" + request, As.intakeOfficer()))
                .bodyText()
                .contains(
                        "Văn bản phải gửi, việc có hạn", "thông báo bằng văn bản, nêu lý do", "luật không ghi số ngày");
    }

    @Test
    void anAuthorityHearsWhyItsPersonIsNotHelped() {
        UUID request = request("AUTHORITY");
        refuse(request);
        assertThat(kinds("request_id", request)).containsExactly("D2", "D9_ANSWER");
        events.publishEvent(new RequestWithdrawn(new RequestId(request), clock.instant(), by(3)));
        assertThat(kinds("request_id", request)).contains("D16");
    }

    @Test
    void anAssignmentBeginsItsNoticeOnTheDayOfTheDecisionAndTheLawyersChoice() {
        CaseId id = litigation();
        UUID lawyer = setup.practitioner("CONTRACT_LAWYER", "Le Van Luat", CaseSetup.LAWYER);
        assign(id, lawyer);
        assign(id, lawyer);
        assertThat(kinds("case_id", id.value())).containsExactly("D11", "D29");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("gửi quyết định cho người được trợ giúp", "Người thực hiện: Le Van Luat", "đã chậm 2 ngày");
        events.publishEvent(new CaseClosed(id, "WITHDRAWN", LocalDate.now(clock)));
        assertThat(kinds("case_id", id.value())).contains("D16");
    }

    @Test
    void aNewBranchNeedsItsHeadWithinSevenDaysAndAnOldOneHasIt() {
        OfficeId branch = new OfficeId(Rows.DAK_LAK_BRANCH);
        Actor by = (Actor) accounts.loadUserByUsername("quantri");
        events.publishEvent(new BranchOpened(
                branch, new OfficeId(Rows.DAK_LAK), "66", LocalDate.now(clock).minusYears(3), by));
        assertThat(count("P10", branch.value())).isZero();
        events.publishEvent(new BranchOpened(branch, new OfficeId(Rows.DAK_LAK), "66", LocalDate.now(clock), by));
        assertThat(count("P10", branch.value())).isOne();
    }

    @Test
    void registersAreClosedForEachCentreAndBranchHoweverOftenTheJobLooks() {
        registers.look();
        int once = registers();
        registers.look();
        assertThat(registers()).isEqualTo(once);
        assertThat(jdbc.sql("""
                        select count(*) from duties.duty
                         where kind = 'D30' and office_id = :office and begun_at >= date_trunc('month', now())
                               - interval '1 day'""")
                        .param("office", Rows.DAK_LAK)
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(count("D30_HALF_YEAR", Rows.DAK_LAK_BRANCH)).isOne();
        assertThat(count("D30_YEAR", Rows.DONG_THAP)).isOne();
    }

    @Test
    void aDutyIsMetOnceWithItsPaperAndTheJournalTellsIt() {
        UUID duty = refusedRequestsDuty();
        assertThat(get("/duties/" + duty, As.intakeOfficer())).bodyText().contains("Ghi đã thực hiện", "Bỏ việc này");
        assertThat(meet(duty, 1, "HANDED_OVER")).hasStatus(422).bodyText().contains("metOn-error");
        assertThat(meet(duty, -9, "HANDED_OVER")).hasStatus(422).bodyText().contains("metOn-error");
        assertThat(meet(duty, 0, "")).hasStatus(422).bodyText().contains("manner-error");
        assertThat(meet(duty, 0, "HANDED_OVER")).hasRedirectedUrl("/duties/" + duty);
        assertThat(meet(duty, 0, "POST"))
                .as("sent twice")
                .hasStatus(409)
                .bodyText()
                .contains("vừa được người khác ghi kết quả", "đã làm");
        assertThat(get("/duties/" + duty, As.intakeOfficer()))
                .bodyText()
                .contains("Giao trực tiếp", "12/TB-TGPL", "đã làm")
                .doesNotContain("Ghi đã thực hiện");
        assertThat(get("/duties/" + duty + "/completion", As.intakeOfficer())).hasRedirectedUrl("/duties/" + duty);
        assertThat(journal.entriesOf("duty", duty.toString()))
                .extracting(JournalEntryView::action)
                .containsExactly("duties.meet");
    }

    @Test
    void aDutyIsDroppedWithItsReasonByThoseWhoManage() {
        UUID duty = refusedRequestsDuty();
        String path = "/duties/" + duty + "/dropping";
        assertThat(get(path, As.legalAidOfficer())).hasStatus(404);
        assertThat(post(path, As.intakeOfficer(), "version", "0"))
                .hasStatus(422)
                .bodyText()
                .contains("reason-error");
        assertThat(post(path, As.intakeOfficer(), "version", "7", "reason", "Ghi nhầm"))
                .as("not as it was seen")
                .hasStatus(409);
        assertThat(post(path, As.departmentManager(), "version", "0", "reason", "Ghi nhầm"))
                .as("the department does not manage the centre's")
                .hasStatus(422);
        assertThat(post(path, As.intakeOfficer(), "version", "0", "reason", "Ghi nhầm"))
                .hasRedirectedUrl("/duties/" + duty);
        assertThat(get("/duties?show=DROPPED", As.intakeOfficer())).bodyText().contains(duty.toString(), "đã bỏ");
    }

    @Test
    void whatLiesElsewhereDoesNotExist() {
        UUID duty = refusedRequestsDuty();
        for (String page : List.of("", "/completion", "/dropping")) {
            assertThat(get("/duties/" + duty + page, As.otherProvince()))
                    .as(page)
                    .hasStatus(404);
        }
        assertThat(get("/duties", As.otherProvince())).bodyText().doesNotContain(duty.toString());
        assertThat(get("/duties", As.intakeOfficer())).bodyText().contains(duty.toString());
        assertThat(get("/duties", As.departmentManager())).bodyText().contains(duty.toString());
        assertThat(get("/duties?mine=true", As.departmentManager())).bodyText().doesNotContain(duty.toString());
    }

    @Test
    void anExecutorMeetsHisOwnDutyAndNoOther() {
        CaseId id = litigation();
        UUID lawyer = setup.practitioner("CONTRACT_LAWYER", "Le Van Luat", CaseSetup.LAWYER);
        setup.assign(id, lawyer, CaseSetup.LAWYER, clock.instant());
        assign(id, lawyer);
        UUID choice = duty("D29", id.value());
        UUID notice = duty("D11", id.value());
        assertThat(get("/duties/" + notice + "/completion", As.lawyer())).hasRedirectedUrl("/duties/" + notice);
        assertThat(get("/duties?mine=true", As.lawyer()))
                .bodyText()
                .contains(choice.toString())
                .doesNotContain(notice.toString());
        assertThat(post(
                        "/duties/" + choice + "/completion",
                        As.lawyer(),
                        "version",
                        "0",
                        "metOn",
                        day(0),
                        "manner",
                        "DONE"))
                .hasRedirectedUrl("/duties/" + choice);
    }

    @Test
    void aComplaintIsEnteredByHandAfterItsDayWasForetold() {
        CaseId id = litigation();
        String code = jdbc.sql("select code from casework.legal_aid_case where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        UUID duty = TimeOrderedId.next();
        assertThat(enter("/duties/preview", duty, "D27", day(0), code))
                .hasStatusOk()
                .bodyText()
                .contains("Hạn: hết ngày");
        assertThat(exists(duty)).isFalse();
        assertThat(enter("/duties", duty, "D28", day(0), code))
                .hasStatus(422)
                .bodyText()
                .contains("kind-error");
        assertThat(enter("/duties", duty, "D27", day(1), code))
                .hasStatus(422)
                .bodyText()
                .contains("begunOn-error");
        assertThat(enter("/duties", duty, "D27", day(-40), code))
                .hasStatus(422)
                .bodyText()
                .contains("begunOn-error");
        assertThat(enter("/duties", duty, "D27", day(0), "XX.1"))
                .hasStatus(422)
                .bodyText()
                .contains("code-error");
        assertThat(enter("/duties", duty, "D27", day(0), null))
                .hasStatus(422)
                .bodyText()
                .contains("code-error");
        assertThat(enter("/duties", duty, "D2", day(0), code))
                .hasStatus(422)
                .bodyText()
                .contains("kind-error");
        assertThat(enter("/duties", duty, "D27", day(0), code)).hasRedirectedUrl("/duties/" + duty);
        assertThat(enter("/duties", duty, "D27", day(0), code)).as("sent twice").hasRedirectedUrl("/duties/" + duty);
        assertThat(enter("/duties", duty, "D28", day(0), code))
                .as("sent again for something else")
                .hasStatus(422)
                .bodyText()
                .contains("đã được gửi trước đó")
                .doesNotContain(duty.toString());
        UUID second = TimeOrderedId.next();
        assertThat(enter("/duties", second, "D28", day(0), code)).hasRedirectedUrl("/duties/" + second);
        assertThat(get("/duties/" + second, As.departmentManager())).bodyText().contains("Ghi đã thực hiện");
        assertThat(get("/duties/" + second, As.director())).bodyText().doesNotContain("Ghi đã thực hiện");
    }

    @Test
    void aShortestPeriodIsNotKeptBeforeItHasPassed() {
        UUID duty = TimeOrderedId.next();
        assertThat(enter("/duties", duty, "P3", day(0), null)).hasRedirectedUrl("/duties/" + duty);
        assertThat(meet(duty, 0, "DONE")).hasStatus(422).bodyText().contains("metOn-error", "Thời gian tối thiểu");
    }

    @Test
    void whatIsDueStandsInTheWorkListTheCalendarAndTheMenu() {
        UUID request = request("DIRECT");
        events.publishEvent(new RequestWithdrawn(new RequestId(request), clock.instant(), by(3)));
        UUID duty = duty("D16", request);
        assertThat(get("/", As.intakeOfficer()))
                .bodyText()
                .contains("Văn bản phải gửi và việc có hạn khác", "/duties/" + duty, "việc có hạn đến hạn hôm nay");
        assertThat(get("/", As.departmentManager())).bodyText().doesNotContain("/duties/" + duty);
        assertThat(get("/calendar?day=" + LocalDate.now(clock), As.director()))
                .bodyText()
                .contains("/duties/" + duty, "làm ngay hôm nay");
        assertThat(get("/calendar?day=" + LocalDate.now(clock), As.otherProvince()))
                .bodyText()
                .doesNotContain("/duties/" + duty);
        assertThat(get("/calendar?whose=OWN&day=" + LocalDate.now(clock), As.director()))
                .bodyText()
                .doesNotContain("/duties/" + duty);
    }

    @Test
    void theListTakesOneStatementHoweverLongItIs() {
        refusedRequestsDuty();
        get("/duties", As.intakeOfficer());
        long few = SqlCount.during(() -> get("/duties", As.intakeOfficer()));
        for (int i = 0; i < 60; i++) {
            refuse(request("DIRECT"));
        }
        assertThat(SqlCount.during(() -> get("/duties", As.intakeOfficer()))).isEqualTo(few);
        assertThat(get("/duties", As.intakeOfficer())).bodyText().contains("rel=\"next\"");
    }

    private UUID refusedRequestsDuty() {
        UUID request = request("DIRECT");
        refuse(request);
        return duty("D2", request);
    }

    private UUID request(String channel) {
        UUID request = new Rows(jdbc).waitingRequest(Rows.DAK_LAK, "Nguyen Thi Dao");
        jdbc.sql("update intake.request set channel = :channel where id = :id")
                .param("channel", channel)
                .param("id", request)
                .update();
        return request;
    }

    private void refuse(UUID request) {
        events.publishEvent(new RequestRefused(
                new RequestId(request),
                LocalDate.now(clock).atTime(7, 0).atZone(clock.getZone()).toInstant(),
                by(3),
                "NOT_ENTITLED"));
    }

    private CaseId litigation() {
        CaseId id = setup.open(CaseSetup.Accepted.litigation(clock.instant().minus(Duration.ofDays(7))));
        entities.flush();
        entities.clear();
        return id;
    }

    private void assign(CaseId id, UUID practitioner) {
        events.publishEvent(new PractitionerAssigned(
                id, new PractitionerId(practitioner), null, LocalDate.now(clock).minusDays(2), clock.instant()));
    }

    private MvcTestResult meet(UUID duty, int daysFromToday, String manner) {
        return post(
                "/duties/" + duty + "/completion",
                As.intakeOfficer(),
                "version",
                "0",
                "metOn",
                day(daysFromToday),
                "manner",
                manner,
                "paperNumber",
                "12/TB-TGPL");
    }

    private MvcTestResult enter(String path, UUID id, String kind, String begunOn, @Nullable String code) {
        return post(
                path,
                As.intakeOfficer(),
                "id",
                id.toString(),
                "kind",
                kind,
                "begunOn",
                begunOn,
                "code",
                code == null ? "" : code);
    }

    private MvcTestResult get(String path, RequestPostProcessor who) {
        return mvc.get().uri(path).with(who).exchange();
    }

    private MvcTestResult post(String path, RequestPostProcessor who, String... fields) {
        var request = mvc.post().uri(path).with(who).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        MvcTestResult result = request.exchange();
        entities.flush();
        entities.clear();
        return result;
    }

    private String day(int fromToday) {
        return Display.date(LocalDate.now(clock).plusDays(fromToday));
    }

    private static ActorId by(int account) {
        return new ActorId(Rows.account(account));
    }

    private List<String> kinds(String column, UUID id) {
        return jdbc.sql("select kind from duties.duty where " + column + " = :id order by kind")
                .param("id", id)
                .query(String.class)
                .list();
    }

    private UUID duty(String kind, UUID subject) {
        return jdbc.sql("select id from duties.duty where kind = :kind and coalesce(case_id, request_id) = :id")
                .param("kind", kind)
                .param("id", subject)
                .query(UUID.class)
                .single();
    }

    private boolean exists(UUID id) {
        return jdbc.sql("select exists (select 1 from duties.duty where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    private int count(String kind, UUID office) {
        return jdbc.sql("select count(*) from duties.duty where kind = :kind and office_id = :office")
                .param("kind", kind)
                .param("office", office)
                .query(Integer.class)
                .single();
    }

    private int registers() {
        return jdbc.sql("select count(*) from duties.duty where kind like 'D30%'")
                .query(Integer.class)
                .single();
    }
}
