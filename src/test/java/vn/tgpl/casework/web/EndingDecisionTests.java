package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** TT 12/2018 Đ11 k2: a case that ends by a judgment tells which. */
class EndingDecisionTests extends CaseWebTest {

    @Test
    void aJudgmentIsToldWithItsNumberAndItsDay() {
        CaseId id = assignedLitigation();
        assertThat(get("/cases/" + id + "/closure", As.legalAidOfficer()))
                .bodyText()
                .contains(
                        "Bắt buộc khi chọn: Hoàn thành: đã có bản án, quyết định của Tòa án; Hoàn thành: vụ án được đình chỉ");
        assertThat(complete(id, "JUDGMENT", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("decisionNumber-error", "Judged");
        assertThat(complete(id, "JUDGMENT", "12/2026/HS-ST", ""))
                .hasStatus(422)
                .bodyText()
                .contains("decisionOn-error", "12/2026/HS-ST");
        assertThat(complete(id, "JUDGMENT", "12/2026/HS-ST", day(-2))).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains("Bản án, quyết định số 12/2026/HS-ST ngày " + day(-2));
    }

    @Test
    void itIsMadeBetweenTheAcceptanceAndTheEnd() {
        CaseId id = assignedLitigation();
        assertThat(complete(id, "JUDGMENT", "12/2026/HS-ST", day(-8)))
                .hasStatus(422)
                .bodyText()
                .contains("decisionOn-error", "từ ngày thụ lý " + day(-7) + " đến ngày kết thúc " + day(0));
        assertThat(complete(id, "JUDGMENT", "12/2026/HS-ST", day(1)))
                .hasStatus(422)
                .bodyText()
                .contains("decisionOn-error");
        assertThat(complete(id, "JUDGMENT", "12/2026/HS-ST", day(-1))).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void otherResultsNeedNoneAndTakeAWholeOne() {
        CaseId id = assignedLitigation();
        recordWork(As.legalAidOfficer(), id, day(-1));
        assertThat(complete(id, "STAGE_COMPLETED", "", day(-1)))
                .hasStatus(422)
                .bodyText()
                .contains("decisionNumber-error");
        assertThat(complete(id, "STAGE_COMPLETED", "", "")).hasRedirectedUrl("/cases/" + id);
    }
}
