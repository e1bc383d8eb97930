package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
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
        assertThat(archive(id)).hasStatus(422).bodyText().contains("shelfMark-error");
        assertThat(archive(id, "shelfMark", "K1-G2-H15")).hasRedirectedUrl("/cases/" + id);
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
        assertThat(archive(id, "shelfMark", "K1-G2-H15", "reason", "Thiếu bìa hồ sơ"))
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
                "The first end",
                "bareReason",
                "Told by telephone",
                "againReason",
                "Opened by mistake");
    }

    /** @param more names and values of further fields in turn */
    private MvcTestResult archive(CaseId id, String... more) {
        String[] needed = {"version", Long.toString(version(id)), "effectiveOn", day(0)};
        return post("/cases/" + id + "/archive", As.intakeOfficer(), both(needed, more));
    }
}
