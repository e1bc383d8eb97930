package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** Whether a court announced its session in time is judged by the day of its notice (TTLT 10/2018 Đ9 k3). */
class HearingNoticeTests extends CaseWebTest {

    @Test
    void aNoticeThatCameInTimeIsInTimeHoweverLateItIsEntered() {
        CaseId id = assignedLitigation();
        assertThat(enter(id, day(4), day(-6))).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains("Nhận giấy báo ngày " + day(-6))
                .doesNotContain("Được báo trước dưới");
    }

    @Test
    void aLateNoticeIsToldWithItsDay() {
        CaseId id = assignedLitigation();
        assertThat(enter(id, day(4), day(-1))).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains("Được báo trước dưới 7 ngày", "Nhận giấy báo ngày " + day(-1));
    }

    @Test
    void withoutADayThatOfTheEntryStandsAndIsSaidToDoSo() {
        CaseId id = assignedLitigation();
        assertThat(enter(id, day(4), "")).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains("Được báo trước dưới 7 ngày", "Chưa ghi ngày nhận giấy báo nên tính từ ngày nhập " + day(0));
    }

    @Test
    void aNoticeOfADayToComeOrAfterItsSessionIsRefusedAtItsField() {
        CaseId id = assignedLitigation();
        assertThat(enter(id, day(4), day(1)))
                .hasStatus(422)
                .bodyText()
                .contains("toldOn-error", "không được sau hôm nay");
        assertThat(enter(id, day(-3), day(-2)))
                .hasStatus(422)
                .bodyText()
                .contains("toldOn-error", "không được sau ngày mở phiên", "value=\"" + day(-2) + "\"");
        assertThat(count("hearing", id)).isZero();
    }

    private MvcTestResult enter(CaseId id, String on, String toldOn) {
        return enterHearing(id, UUID.randomUUID(), on, "8:30", "toldOn", toldOn);
    }
}
