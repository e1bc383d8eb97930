package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;

/** An executor is changed, asked by the beneficiary or by the office (Luật TGPL 2017 Đ25; TT 12/2018 Đ9 k1). */
class ExecutorChangeTests extends CaseWebTest {

    private UUID lawyer;

    @BeforeEach
    void somebodyElse() {
        lawyer = setup.practitioner("CONTRACT_LAWYER", "Vo Van Luat", CaseSetup.LAWYER);
    }

    @Test
    void theBeneficiaryAsksAndTheClockOfTheAnswerRuns() {
        CaseId id = assignedLitigation();
        assertThat(get("/cases/" + id + "/change-requests/new", As.intakeOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("Tran Thi Minh Tam", "Luật TGPL 2017 Đ25 k2 điểm b")
                .doesNotContain("từ chối đăng ký");
        assertThat(ask(id, UUID.randomUUID(), "NOT_OBJECTIVE", day(0))).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "CHANGE_REPLY")).isEqualTo("WORKING_DAYS 3 TT 12/2018/TT-BTP Đ9 k1 open");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Trả lời đơn đề nghị thay đổi", "Nhận đơn đề nghị thay đổi người thực hiện");
        assertThat(get("/cases/" + id + "/change-requests/new", As.intakeOfficer()))
                .hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void aRequestSentTwiceIsEnteredOnceAndASecondOneWaits() {
        CaseId id = assignedLitigation();
        UUID request = UUID.randomUUID();
        ask(id, request, "NOT_OBJECTIVE", day(0));
        assertThat(ask(id, request, "NOT_OBJECTIVE", day(0))).hasRedirectedUrl("/cases/" + id);
        assertThat(ask(id, UUID.randomUUID(), "NOT_OBJECTIVE", day(0)))
                .hasStatus(409)
                .bodyText()
                .contains("đang chờ trả lời");
        assertThat(count("change_request", id)).isEqualTo(1);
    }

    @Test
    void wrongRequestsAreToldAtTheirFields() {
        CaseId id = assignedLitigation();
        assertThat(ask(id, UUID.randomUUID(), "NOT_OBJECTIVE", day(1)))
                .hasStatus(422)
                .bodyText()
                .contains("receivedOn-error");
        assertThat(ask(id, UUID.randomUUID(), "NOT_OBJECTIVE", day(-8)))
                .hasStatus(422)
                .bodyText()
                .contains("receivedOn-error", day(-7));
        assertThat(ask(id, UUID.randomUUID(), "REGISTRATION_REFUSED", day(0)))
                .hasStatus(422)
                .bodyText()
                .contains("groundCode-error");
        assertThat(post("/cases/" + id + "/change-requests", As.intakeOfficer(), "receivedOn", "31/02/2026"))
                .hasStatus(422)
                .bodyText()
                .contains("assignmentId-error", "groundCode-error", "receivedOn-error", "31/02/2026");
        assertThat(count("change_request", id)).isZero();
    }

    @Test
    void agreeingReplacesTheExecutorAndKeepsTheOldRow() {
        CaseId id = assignedLitigation();
        ask(id, UUID.randomUUID(), "NOT_OBJECTIVE", day(0));
        assertThat(get("/cases/" + id + "/change-answer", As.director()))
                .hasStatusOk()
                .bodyText()
                .contains("Mẫu TP-TGPL-15", "không khách quan", "Vo Van Luat");
        assertThat(answer(id, "AGREED", lawyer, "")).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "CHANGE_REPLY")).endsWith("met");
        assertThat(executors(id))
                .isEqualTo("Tran Thi Minh Tam ended NOT_OBJECTIVE; Vo Van Luat open replacing Tran Thi Minh Tam");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Đồng ý thay đổi người thực hiện", "đã thay thế từ " + day(0));
        assertThat(get("/cases/" + id, As.lawyer())).hasStatusOk();
        assertThat(get("/cases/" + id + "/change-answer", As.director())).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void refusingNeedsItsReasonAndLeavesTheExecutor() {
        CaseId id = assignedLitigation();
        ask(id, UUID.randomUUID(), "NOT_OBJECTIVE", day(0));
        assertThat(answer(id, "REFUSED", null, "")).hasStatus(422).bodyText().contains("reason-error");
        assertThat(answer(id, "AGREED", null, "")).hasStatus(422).bodyText().contains("practitionerId-error");
        assertThat(answer(id, "AGREED", officer, "")).hasStatus(422).bodyText().contains("practitionerId-error");
        assertThat(answer(id, "REFUSED", null, "Không có căn cứ")).hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "CHANGE_REPLY")).endsWith("met");
        assertThat(executors(id)).isEqualTo("Tran Thi Minh Tam open");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Không thay đổi người thực hiện", "Không có căn cứ");
    }

    @Test
    void theOfficeReplacesByADecisionWithGroundNoticeAndReason() {
        CaseId id = assignedLitigation();
        assertThat(replace(id, version(id), lawyer, day(0), day(0))).hasRedirectedUrl("/cases/" + id);
        assertThat(executors(id))
                .isEqualTo("Tran Thi Minh Tam ended NOT_EFFECTIVE; Vo Van Luat open replacing Tran Thi Minh Tam");
        assertThat(jdbc.sql("select count(distinct decision_code) from casework.assignment where case_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(state(id)).isEqualTo("ASSIGNED");
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("Ốm dài ngày");
    }

    @Test
    void aReplacementOfTheOneAskedAboutAnswersTheRequest() {
        CaseId id = assignedLitigation();
        ask(id, UUID.randomUUID(), "NOT_OBJECTIVE", day(0));
        replace(id, version(id), lawyer, day(0), day(0));
        assertThat(deadline(id, "CHANGE_REPLY")).endsWith("met");
        assertThat(jdbc.sql("select answer from casework.change_request where case_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .isEqualTo("AGREED");
    }

    @Test
    void adviceIsHandedOnWithoutADecision() {
        CaseId id = assigned(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE));
        replace(id, version(id), lawyer, day(0), day(0));
        assertThat(jdbc.sql("select decision_code is null from casework.assignment where case_id = :id"
                                + " and ended_at is null")
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void wrongReplacementsAreToldAtTheirFields() {
        CaseId id = assignedLitigation();
        assertThat(replace(id, version(id), officer, day(0), day(0)))
                .hasStatus(422)
                .bodyText()
                .contains("practitionerId-error");
        assertThat(replace(id, version(id), lawyer, day(1), day(0)))
                .hasStatus(422)
                .bodyText()
                .contains("notifiedOn-error");
        assertThat(replace(id, version(id), lawyer, day(0), day(-8)))
                .hasStatus(422)
                .bodyText()
                .contains("decidedOn-error");
        assertThat(post("/cases/" + id + "/replacement", As.director(), "version", "0"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "assignmentId-error",
                        "groundCode-error",
                        "reason-error",
                        "notifiedOn-error",
                        "practitionerId-error",
                        "decidedOn-error");
        assertThat(executors(id)).isEqualTo("Tran Thi Minh Tam open");
    }

    @Test
    void theSameReplacementSentTwiceIsMadeOnce() {
        CaseId id = assignedLitigation();
        long seen = version(id);
        replace(id, seen, lawyer, day(0), day(0));
        assertThat(replace(id, seen, lawyer, day(0), day(0)))
                .hasStatus(409)
                .bodyText()
                .contains("Người khác vừa thay đổi", "Vo Van Luat");
        assertThat(count("assignment", id)).isEqualTo(2);
    }

    @Test
    void rightAndScopeDecide() {
        CaseId id = assignedLitigation();
        assertThat(get("/cases/" + id + "/replacement", As.legalAidOfficer())).hasStatus(403);
        assertThat(get("/cases/" + id + "/change-requests/new", As.legalAidOfficer()))
                .hasStatus(403);
        for (String page : new String[] {"replacement", "change-answer", "change-requests/new"}) {
            assertThat(get("/cases/" + id + "/" + page, As.otherProvince())).hasStatus(404);
        }
        CaseId waiting = litigation();
        assertThat(get("/cases/" + waiting + "/replacement", As.director())).hasRedirectedUrl("/cases/" + waiting);
    }

    private MvcTestResult ask(CaseId id, UUID request, String ground, String on) {
        return post(
                "/cases/" + id + "/change-requests",
                As.intakeOfficer(),
                "id",
                request.toString(),
                "assignmentId",
                assignment(id).toString(),
                "groundCode",
                ground,
                "receivedOn",
                on);
    }

    private MvcTestResult answer(CaseId id, String answer, UUID successor, String reason) {
        return post(
                "/cases/" + id + "/change-answer",
                As.director(),
                "version",
                Long.toString(version(id)),
                "answer",
                answer,
                "answeredOn",
                day(0),
                "practitionerId",
                successor == null ? "" : successor.toString(),
                "reason",
                reason);
    }

    private MvcTestResult replace(CaseId id, long version, UUID successor, String notifiedOn, String decidedOn) {
        return post(
                "/cases/" + id + "/replacement",
                As.director(),
                "version",
                Long.toString(version),
                "assignmentId",
                assignment(id).toString(),
                "groundCode",
                "NOT_EFFECTIVE",
                "reason",
                "Ốm dài ngày",
                "notifiedOn",
                notifiedOn,
                "practitionerId",
                successor.toString(),
                "decidedOn",
                decidedOn);
    }

    private UUID assignment(CaseId id) {
        return jdbc.sql("select id from casework.assignment where case_id = :id order by assigned_at limit 1")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }

    private String executors(CaseId id) {
        return String.join(
                "; ", jdbc.sql("""
                        select concat_ws(' ', s.practitioner_name, case when s.ended_at is null then 'open' else 'ended' end,
                                         s.end_ground, 'replacing ' || f.practitioner_name)
                          from casework.assignment s left join casework.assignment f on f.id = s.replaces
                         where s.case_id = :id order by s.assigned_at""").param("id", id.value()).query(String.class).list());
    }
}
