package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.userdetails.UserDetailsService;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.domain.AnswerChange;
import vn.tgpl.casework.domain.Assurance;
import vn.tgpl.casework.domain.ExecutorChange;
import vn.tgpl.casework.domain.refusal.ChangeReasonMissing;
import vn.tgpl.shared.Actor;
import vn.tgpl.shared.Vietnam;

/** TT 12/2018/TT-BTP Đ9 k1: the beneficiary asks for another executor, and hears back. */
class ExecutorChangeTests extends ExecutorWebTest {

    @Autowired
    ExecutorChange changes;

    @Autowired
    UserDetailsService accounts;

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
        assertThatThrownBy(() -> changes.answer(
                        new AnswerChange(id, version(id), null, LocalDate.now(Vietnam.ZONE), null, Assurance.FREE),
                        (Actor) accounts.loadUserByUsername("giamdoc")))
                .isInstanceOf(ChangeReasonMissing.class);
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
}
