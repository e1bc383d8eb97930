package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** A case ends by a judgment although nothing of the work is on record only with its reason (TT 12/2018 Đ11). */
class BareEndTests extends CaseWebTest {

    @Test
    void theReasonIsAskedAndKept() {
        CaseId id = assignedLitigation();
        assertThat(get("/cases/" + id + "/closure", As.legalAidOfficer()))
                .bodyText()
                .contains("Lý do vẫn kết thúc khi hồ sơ còn thiếu");
        assertThat(judged(id, "")).hasStatus(422).bodyText().contains("bareReason-error", "Judged");
        assertThat(judged(id, "Người thực hiện cũ không bàn giao")).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Kết thúc khi chưa ghi công việc, phiên tòa, đăng ký", "Người thực hiện cũ không bàn giao");
    }

    @Test
    void whereWorkIsOnRecordNoReasonIsAskedOrKept() {
        CaseId id = assignedLitigation();
        recordWork(As.legalAidOfficer(), id, day(0));
        assertThat(get("/cases/" + id + "/closure", As.legalAidOfficer()))
                .bodyText()
                .doesNotContain("Lý do vẫn kết thúc khi hồ sơ còn thiếu");
        assertThat(judged(id, "")).hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql("select count(*) from casework.closure where case_id = :id and bare_reason is null")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theStageThatIsOnRecordIsTold() {
        CaseId id = assignedLitigation();
        assertThat(get("/cases/" + id + "/closure", As.legalAidOfficer()))
                .bodyText()
                .doesNotContain("Giai đoạn đang ghi");
        jdbc.sql("update casework.legal_aid_case set stage_code = 'INVESTIGATION' where id = :id")
                .param("id", id.value())
                .update();
        assertThat(get("/cases/" + id + "/closure", As.legalAidOfficer()))
                .bodyText()
                .contains("Giai đoạn đang ghi của vụ việc: Điều tra");
    }

    @Test
    void whatIsDiscontinuedByLawTellsItsDecision() {
        CaseId id = assignedLitigation();
        assertThat(discontinue(id, "DISCONTINUED_BY_LAW", day(0)))
                .hasStatus(422)
                .bodyText()
                .contains("decisionNumber-error", "decisionOn-error");
        assertThat(discontinue(id, "DISCONTINUED_BY_LAW", day(0), "decisionNumber", "12/QĐ-ĐC", "decisionOn", day(0)))
                .hasRedirectedUrl("/cases/" + id);
    }

    private MvcTestResult judged(CaseId id, String bareReason) {
        return post(
                "/cases/" + id + "/closure",
                As.legalAidOfficer(),
                "version",
                Long.toString(version(id)),
                "resultCode",
                "JUDGMENT",
                "decisionNumber",
                "1/BA",
                "decisionOn",
                day(0),
                "closedOn",
                day(0),
                "summary",
                "Judged",
                "bareReason",
                bareReason);
    }
}
