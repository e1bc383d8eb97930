package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;

/** A case that was reopened ends by the paper it had ended by, with nothing done since, only where somebody says why. */
class SameEndAgainTests extends CaseWebTest {

    private static final String ASKED = "Vụ việc đã kết thúc ngày ";
    private static final String FIELD = "Lý do vẫn kết thúc với cùng văn bản";

    private CaseId id;

    @BeforeEach
    void aCaseAtWork() {
        id = assignedLitigation();
        recordWork(As.legalAidOfficer(), id, day(-3));
    }

    @Test
    void theSameJudgmentIsAskedAboutAndKeptWithItsReason() {
        judgedAndReopened();
        assertThat(judged("12/2026/HS-ST", day(-2), ""))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "againReason-error",
                        ASKED + day(0) + " với cùng bản án, quyết định số 12/2026/HS-ST ngày " + day(-2),
                        FIELD,
                        "Judged");
        assertThat(state(id)).isEqualTo("IN_PROGRESS");
        assertThat(judged("12/2026/HS-ST", day(-2), "Mở lại do nhầm")).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("Kết thúc lại với cùng văn bản sau khi mở lại: Mở lại do nhầm");
    }

    @Test
    void theSameNumberWrittenOtherwiseIsTheSame() {
        judgedAndReopened();
        assertThat(judged("Số 12/2026/hs-st", day(-2), ""))
                .hasStatus(422)
                .bodyText()
                .contains(ASKED);
    }

    @Test
    void anotherJudgmentIsNotAskedAbout() {
        judgedAndReopened();
        assertThat(judged("13/2026/HS-PT", day(-2), "")).hasRedirectedUrl("/cases/" + id);
        assertThat(reasons()).isZero();
    }

    @Test
    void whereWorkWasEnteredSinceNothingIsAsked() {
        judgedAndReopened();
        recordWork(As.legalAidOfficer(), id, day(-1));
        assertThat(judged("12/2026/HS-ST", day(-2), "")).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void theFirstEndIsNotAskedAboutAndKeepsNoReason() {
        assertThat(judged("12/2026/HS-ST", day(-2), "Thừa")).hasRedirectedUrl("/cases/" + id);
        assertThat(reasons()).isZero();
    }

    @Test
    void theSameWithdrawalIsAskedAboutToo() {
        CaseId asked = assigned(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE));
        withdraw(asked);
        reopen(asked);
        assertThat(discontinue(asked, "WITHDRAWN", day(0), "takenBackOn", day(0)))
                .hasStatus(422)
                .bodyText()
                .contains("againReason-error", "với cùng đơn rút yêu cầu nhận ngày " + day(0));
        assertThat(discontinue(asked, "WITHDRAWN", day(0), "takenBackOn", day(0), "againReason", "Mở lại do nhầm"))
                .hasRedirectedUrl("/cases/" + asked);
    }

    private void judgedAndReopened() {
        assertThat(judged("12/2026/HS-ST", day(-2), "")).hasRedirectedUrl("/cases/" + id);
        reopen(id);
    }

    private void reopen(CaseId ended) {
        assertThat(step(ended, "reopening", As.director(), day(0), "Xem lại")).hasRedirectedUrl("/cases/" + ended);
    }

    private int reasons() {
        return jdbc.sql("select count(again_reason) from casework.closure where case_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private MvcTestResult judged(String number, String on, String againReason) {
        return post(
                "/cases/" + id + "/closure",
                As.legalAidOfficer(),
                "version",
                Long.toString(version(id)),
                "resultCode",
                "JUDGMENT",
                "decisionNumber",
                number,
                "decisionOn",
                on,
                "closedOn",
                day(0),
                "summary",
                "Judged",
                "bareReason",
                "Nghe kể lại",
                "againReason",
                againReason);
    }
}
