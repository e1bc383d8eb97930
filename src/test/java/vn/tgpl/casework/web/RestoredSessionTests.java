package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** Sessions that were called off with the end of a case are not lost when it is opened again. */
class RestoredSessionTests extends CaseWebTest {

    @Test
    void whoeverReopensSaysWhichOfThemStandAgain() {
        CaseId id = assignedLitigation();
        UUID session = hearing(id, day(9));
        ended(id);
        assertThat(hearings(id)).containsExactly("CASE_ENDED follows false");
        assertThat(get("/cases/" + id + "/reopening", As.director()))
                .bodyText()
                .contains("Phiên đã bỏ khi kết thúc vụ việc, nay vẫn mở", day(9))
                .containsPattern("value=\"" + session + "\"[^>]*checked");
        assertThat(reopen(id, "restored", session.toString())).hasRedirectedUrl("/cases/" + id);
        assertThat(hearings(id)).containsExactly("open follows false");
        assertThat(get("/cases/" + id, As.legalAidOfficer())).bodyText().contains("Phiên trở lại lịch: ");
    }

    @Test
    void theHeadTellsOfOneThatDoesNotStandAgain() {
        CaseId id = assignedLitigation();
        hearing(id, day(9));
        ended(id);
        assertThat(reopen(id)).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains("đã bỏ khi kết thúc vụ việc và chưa được ghi lại");
        hearing(id, day(9));
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .doesNotContain("đã bỏ khi kết thúc vụ việc và chưa được ghi lại");
    }

    /** A judgment ends the instance of its sessions: whoever opens the case for the appeal ticks what stands again. */
    @Test
    void ofACaseThatWasJudgedNoneIsTickedBeforehand() {
        CaseId id = assignedLitigation();
        UUID session = hearing(id, day(9));
        ended(id);
        jdbc.sql("update casework.closure set decision_number = '12/HSST', decision_on = :day where case_id = :id")
                .param("day", today())
                .param("id", id.value())
                .update();
        assertThat(get("/cases/" + id + "/reopening", As.director()))
                .bodyText()
                .containsPattern("value=\"" + session + "\"")
                .doesNotContainPattern("value=\"" + session + "\"[^>]*checked");
    }

    private void ended(CaseId id) {
        assertThat(discontinue(id, "WITHDRAWN", day(0), "takenBackOn", day(0), "cancelHearings", "true"))
                .hasRedirectedUrl("/cases/" + id);
    }

    private MvcTestResult reopen(CaseId id, String... more) {
        String[] needed = {"version", Long.toString(version(id)), "effectiveOn", day(0), "reason", "Kết thúc nhầm"};
        return post("/cases/" + id + "/reopening", As.director(), both(needed, more));
    }
}
