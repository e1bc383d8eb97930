package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;

class StepTests extends CaseWebTest {

    @Test
    void aSuspendedCaseWaitsAndGoesOn() {
        CaseId id = assignedLitigation();
        assertThat(step(id, "suspension", As.legalAidOfficer(), day(-1), "TAND tạm đình chỉ số 12/QĐ"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(state(id)).isEqualTo("SUSPENDED");
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains(
                        "Tạm đình chỉ", "TAND tạm đình chỉ số 12/QĐ", "Tiếp tục vụ việc", "Vụ việc đang tạm đình chỉ.");
        assertThat(step(id, "resumption", As.legalAidOfficer(), day(0), "TAND phục hồi"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(state(id)).isEqualTo("IN_PROGRESS");
    }

    @Test
    void onlyProceedingsAreSuspended() {
        CaseId advice = assigned(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE));
        assertThat(get("/cases/" + advice + "/suspension", As.legalAidOfficer()))
                .hasRedirectedUrl("/cases/" + advice);
        assertThat(step(advice, "suspension", As.legalAidOfficer(), day(0), "x"))
                .hasStatus(409)
                .bodyText()
                .contains("Chỉ vụ việc tham gia tố tụng");
        assertThat(state(advice)).isEqualTo("ASSIGNED");
    }

    @Test
    void theFileIsArchivedWithItsShelfAfterTheHandOver() {
        CaseId id = handedOver();
        assertThat(post(
                        "/cases/" + id + "/archive",
                        As.intakeOfficer(),
                        "version",
                        String.valueOf(version(id)),
                        "effectiveOn",
                        day(0)))
                .hasStatus(422)
                .bodyText()
                .contains("shelfMark-error");
        assertThat(post(
                        "/cases/" + id + "/archive",
                        As.intakeOfficer(),
                        "version",
                        String.valueOf(version(id)),
                        "effectiveOn",
                        day(0),
                        "shelfMark",
                        "K1-G2-H15"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(state(id)).isEqualTo("ARCHIVED");
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("Vị trí lưu: K1-G2-H15", "Mở lại vụ việc");
    }

    @Test
    void onlyTheDirectorReopensAndTheEarlierEndStaysInTheTimeline() {
        CaseId id = handedOver();
        assertThat(get("/cases/" + id + "/reopening", As.legalAidOfficer())).hasStatus(403);
        assertThat(step(id, "reopening", As.director(), day(0), "Kết thúc nhầm vụ việc"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(state(id)).isEqualTo("IN_PROGRESS");
        assertThat(jdbc.sql("select closed_on is null and result_code is null and next_due_at is null"
                                + " from casework.legal_aid_case where id = :id")
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Kết thúc nhầm vụ việc", "The first end", "Hoàn thành vụ việc");
        close(id);
        assertThat(state(id)).isEqualTo("CLOSED");
        assertThat(count("closure", id)).isEqualTo(2);
        assertThat(get("/cases/" + id, As.director())).hasStatusOk();
    }

    @Test
    void whatAReopeningSetsAsideTellsWhatItToldBefore() {
        CaseId id = handedOver();
        assertThat(post(
                        "/cases/" + id + "/archive",
                        As.intakeOfficer(),
                        "version",
                        String.valueOf(version(id)),
                        "effectiveOn",
                        day(0),
                        "shelfMark",
                        "K1-G2-H15",
                        "reason",
                        "Thiếu bìa hồ sơ"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("K1-G2-H15", "Ghi chú: Thiếu bìa hồ sơ");
        step(id, "reopening", As.director(), day(0), "Kết thúc nhầm vụ việc");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains(
                        "Kết thúc vụ việc (đã mở lại)",
                        "Bản án, quyết định số 12/2026/HS-ST ngày " + day(0),
                        "Lưu trữ hồ sơ (trước khi mở lại)",
                        "Ghi chú: Thiếu bìa hồ sơ");
        assertThat(get("/cases/" + id + "?show=documents", As.director()))
                .bodyText()
                .contains("Nhận bàn giao hồ sơ (trước khi mở lại)", "Người bàn giao: Tran Thi Minh Tam")
                .doesNotContain("Kết thúc vụ việc (đã mở lại)");
    }

    @Test
    void whoeverHandsTheFileOverIsToldWhoTakesIt() {
        CaseId id = assignedLitigation();
        close(id);
        String receiver = jdbc.sql("select display_name from identity.account where username = 'giamdoc'")
                .query(String.class)
                .single();
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .containsSubsequence("next-step", "Bàn giao hồ sơ", "Người nhận hồ sơ: ", receiver)
                .containsOnlyOnce("Vụ việc đã kết thúc; hồ sơ chỉ còn được bàn giao.");
        assertThat(get("/cases/" + id + "/file-handover", As.intakeOfficer()))
                .bodyText()
                .containsSubsequence("Chưa có: ", "Bản bào chữa, bản bảo vệ có chữ ký", "Vẫn xác nhận được");
    }

    @Test
    void whereNobodyIsAssignedTheAppointmentIsDueAnewFromTheReopening() {
        CaseId id = litigation();
        withdraw(id);
        assertThat(step(id, "reopening", As.director(), day(0), "Không tiếp tục là nhầm"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(state(id)).isEqualTo("ACCEPTED");
        assertThat(periods(id))
                .containsExactly(
                        "ASSIGNMENT 3 lapsed before", "FILE_HANDOVER 30 lapsed before", "ASSIGNMENT 3 open today next");
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Thời hạn đã qua (2)")
                .containsSubsequence("Thời hạn", "Cử người thực hiện", "Thời hạn đã qua", "Bàn giao hồ sơ");
    }

    @Test
    void adviceOfAReopenedCaseIsDueAndMayBeExtendedAnew() {
        CaseId id = assigned(
                CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE).withoutPapers());
        extend(id);
        withdraw(id);
        step(id, "reopening", As.director(), day(0), "Kết thúc nhầm vụ việc");
        assertThat(periods(id))
                .contains("ADVICE_ANSWER 10 open today", "MISSING_PAPERS 5 open today next")
                .hasSize(5);
        extend(id);
        assertThat(count("advice_extension", id)).isEqualTo(2);
        assertThat(get("/cases/" + id, As.director())).hasStatusOk();
        assertThat(poorCertificateCame(id, day(0))).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director())).bodyText().doesNotContain("Chưa nộp");
    }

    /** Kind, amount, what became of it, whether it began today, whether lists show it as the next one; in their order. */
    private List<String> periods(CaseId id) {
        return jdbc.sql("""
                        select concat_ws(' ', d.kind, d.amount,
                                         case when d.met_at is not null then 'met' when d.lapsed_at is not null then 'lapsed' else 'open' end,
                                         case when d.started_at > date_trunc('day', now(), 'Asia/Ho_Chi_Minh') then 'today' else 'before' end,
                                         case when d.due_at = c.next_due_at and d.lapsed_at is null then 'next' end)
                          from casework.deadline d join casework.legal_aid_case c on c.id = d.case_id
                         where d.case_id = :id order by d.lapsed_at nulls last, d.due_at""").param("id", id.value()).query(String.class).list();
    }

    private void extend(CaseId id) {
        assertThat(post(
                        "/cases/" + id + "/advice-extension",
                        As.legalAidOfficer(),
                        "version",
                        String.valueOf(version(id)),
                        "reason",
                        "Phức tạp"))
                .hasRedirectedUrl("/cases/" + id);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"suspension, 1", "suspension, -30"})
    void aStepStandsBetweenTheLastOneAndToday(String step, int fromToday) {
        CaseId id = assignedLitigation();
        assertThat(step(id, step, As.legalAidOfficer(), day(fromToday), "x"))
                .hasStatus(422)
                .bodyText()
                .contains("effectiveOn-error");
        assertThat(step(id, step, As.legalAidOfficer(), day(0), "  "))
                .hasStatus(422)
                .bodyText()
                .contains("reason-error");
        assertThat(state(id)).isEqualTo("ASSIGNED");
    }

    private CaseId handedOver() {
        CaseId id = assignedLitigation();
        close(id);
        post(
                "/cases/" + id + "/file-handover",
                As.intakeOfficer(),
                "handedOn",
                day(0),
                "handedBy",
                "Tran Thi Minh Tam");
        assertThat(state(id)).isEqualTo("HANDED_OVER");
        return id;
    }

    private void close(CaseId id) {
        post(
                "/cases/" + id + "/closure",
                As.legalAidOfficer(),
                "version",
                String.valueOf(version(id)),
                "resultCode",
                "JUDGMENT",
                "decisionNumber",
                "12/2026/HS-ST",
                "decisionOn",
                day(0),
                "closedOn",
                day(0),
                "summary",
                "The first end");
    }

    private MvcTestResult step(CaseId id, String step, RequestPostProcessor who, String day, String reason) {
        return post(
                "/cases/" + id + "/" + step,
                who,
                "version",
                String.valueOf(version(id)),
                "effectiveOn",
                day,
                "reason",
                reason);
    }
}
