package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** TT 12/2018 Đ9 k2: of a case that is taken back the day is told on which the withdrawal came in. */
class TakenBackTests extends CaseWebTest {

    @Test
    void theDayOfTheWithdrawalIsToldAndItsAnswerIsOwedFromThatDay() {
        CaseId id = assignedLitigation();
        assertThat(get("/cases/" + id + "/discontinuation", As.director()))
                .bodyText()
                .contains("Ngày nhận đơn rút yêu cầu", "Bắt buộc khi chọn:");
        assertThat(end(id, "WITHDRAWN", ""))
                .hasStatus(422)
                .bodyText()
                .contains("takenBackOn-error", "It is not continued");
        assertThat(end(id, "WITHDRAWN", day(-2))).hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql("""
                        select to_char(begun_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY') from duties.duty
                         where case_id = :id and kind = 'D16'""").param("id", id.value()).query(String.class).single())
                .isEqualTo(day(-2));
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("Nhận đơn rút yêu cầu ngày " + day(-2));
    }

    /** As of each of several who were helped. */
    @Test
    void theAnswerThatIsOwedNamesWhoTookItBack() {
        CaseId id = assignedLitigation();
        withdraw(id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Nhận đơn rút yêu cầu: trả lời bằng văn bản · Nguyen Thi Dao");
    }

    @Test
    void itLiesBetweenTheAcceptanceAndTheEnd() {
        CaseId id = assignedLitigation();
        assertThat(end(id, "WITHDRAWN", day(-8)))
                .hasStatus(422)
                .bodyText()
                .contains("takenBackOn-error", "từ ngày thụ lý " + day(-7) + " đến ngày kết thúc " + day(0));
        assertThat(end(id, "WITHDRAWN", day(1))).hasStatus(422).bodyText().contains("takenBackOn-error");
        assertThat(count("closure", id)).isZero();
    }

    @Test
    void anEndThatIsNoWithdrawalHasNone() {
        CaseId id = assignedLitigation();
        assertThat(end(id, "NOT_CONTINUED_CONDUCT", day(0)))
                .hasStatus(422)
                .bodyText()
                .contains("takenBackOn-error", "không phải là rút yêu cầu");
        assertThat(end(id, "NOT_CONTINUED_CONDUCT", "")).hasRedirectedUrl("/cases/" + id);
    }

    private MvcTestResult end(CaseId id, String result, String takenBackOn) {
        return discontinue(id, result, day(0), "takenBackOn", takenBackOn);
    }
}
