package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** Sessions that are left over when their case is to end. */
class SessionsAtTheEndTests extends CaseWebTest {

    @Test
    void aCaseDoesNotEndBeforeItsSessionsUnlessTheyAreCalledOffWithIt() {
        CaseId id = assignedLitigation();
        hearing(id, day(3));
        assertThat(get("/cases/" + id + "/closure", As.legalAidOfficer()))
                .bodyText()
                .contains("Phiên tòa, phiên họp chưa mở", "08:30 " + day(3));
        assertThat(close(id, day(0)))
                .hasStatus(422)
                .bodyText()
                .contains("cancelHearings-error", "Còn phiên chưa mở: 08:30 " + day(3) + ", TAND khu vuc 1.");
        assertThat(state(id)).isEqualTo("IN_PROGRESS");
        assertThat(close(id, day(0), "cancelHearings", "true")).hasRedirectedUrl("/cases/" + id);
        assertThat(hearings(id)).containsExactly("CASE_ENDED follows false");
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains("Đã hủy vì vụ việc kết thúc ngày " + day(0));
    }

    @Test
    void aCaseDoesNotEndBeforeASessionThatWasHeld() {
        CaseId id = assignedLitigation();
        UUID hearing = hearing(id, day(-1));
        jdbc.sql("update casework.legal_aid_case set state_since = state_since - 5 where id = :id")
                .param("id", id.value())
                .update();
        assertThat(close(id, day(-2))).hasStatus(422).bodyText().contains("cancelHearings-error");
        post("/cases/" + id + "/hearings/" + hearing + "/outcome", As.legalAidOfficer(), "outcome", "Tuyên án");
        assertThat(close(id, day(-2))).hasStatus(422).bodyText().contains("closedOn-error");
        assertThat(close(id, day(-1))).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void aSessionThatAppearedMeanwhileIsNotCalledOffUnseen() {
        CaseId id = assignedLitigation();
        long seen = version(id);
        hearing(id, day(3));
        assertThat(post(
                        "/cases/" + id + "/closure",
                        As.legalAidOfficer(),
                        closing(Long.toString(seen), day(0), "cancelHearings", "true")))
                .hasStatus(409);
        assertThat(hearings(id)).containsExactly("open follows false");
    }

    /** TT 12/2018 Đ10: the stage is over, and a session of it is not. */
    @Test
    void aCaseThatEndsWithItsStageBeforeASessionTellsWhy() {
        CaseId id = assignedLitigation();
        recordWork(As.legalAidOfficer(), id, day(0));
        hearing(id, day(3));
        String[] stage = {"resultCode", "STAGE_COMPLETED", "cancelHearings", "true"};
        assertThat(endStage(id, stage, ""))
                .hasStatus(422)
                .bodyText()
                .contains("aheadReason-error", "Đã ấn định và chưa tới: 08:30 " + day(3));
        assertThat(state(id)).isEqualTo("IN_PROGRESS");
        assertThat(endStage(id, stage, "Chuyển Trung tâm khác thực hiện ở tòa án"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains("Chuyển Trung tâm khác thực hiện ở tòa án");
    }

    private MvcTestResult endStage(CaseId id, String[] stage, String why) {
        return post(
                "/cases/" + id + "/closure",
                As.legalAidOfficer(),
                "version",
                Long.toString(version(id)),
                stage[0],
                stage[1],
                stage[2],
                stage[3],
                "closedOn",
                day(0),
                "summary",
                "Xong giai đoạn",
                "aheadReason",
                why);
    }

    private MvcTestResult close(CaseId id, String on, String... more) {
        return post("/cases/" + id + "/closure", As.legalAidOfficer(), closing(Long.toString(version(id)), on, more));
    }

    private static String[] closing(String version, String on, String... more) {
        List<String> fields = new ArrayList<>(List.of(
                "version",
                version,
                "resultCode",
                "JUDGMENT",
                "closedOn",
                on,
                "summary",
                "Đã xét xử",
                "bareReason",
                "Told by telephone"));
        fields.addAll(List.of("decisionNumber", "12/2026/HS-ST", "decisionOn", on));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }
}
