package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** Somebody else was quicker: nothing is decided on an older reading of the case, and nothing typed is lost. */
class StaleAssignmentTests extends CaseWebTest {

    @Test
    void aSecondAssignmentIsAConflictAndKeepsWhatWasTyped() {
        CaseId id = litigation();
        long seen = version(id);
        assign(id, officer, day(0), seen);
        assertThat(assign(id, officer, day(-1), seen))
                .hasStatus(409)
                .bodyText()
                .contains("Vụ việc đã có người thực hiện", "Người thực hiện hiện nay", "Tran Thi Minh Tam", day(-1));
        assertThat(count("assignment", id)).isEqualTo(1);
    }

    @Test
    void aStaleFormTellsWhatOthersDidMeanwhile() {
        CaseId id = assignedLitigation();
        jdbc.sql(
                        "insert into casework.activity (id, case_id, type_code, performed_on, outcome, recorded_at, recorded_by)"
                                + " values (gen_random_uuid(), :id, 'EVIDENCE', :workedOn, 'Bo sung don', now(), :by)")
                .param("workedOn", today().minusDays(2))
                .param("id", id.value())
                .param("by", CaseSetup.OFFICER)
                .update();
        assertThat(post(
                        "/cases/" + id + "/closure",
                        As.director(),
                        "version",
                        Long.toString(version(id) - 1),
                        "seenAt",
                        weekAgo().toString(),
                        "resultCode",
                        "COMPLETED",
                        "closedOn",
                        day(0),
                        "summary",
                        "Typed summary"))
                .hasStatus(409)
                .bodyText()
                .contains("Nội dung người khác vừa lưu", "Tran Thi Minh Tam", "Bo sung don", "Typed summary");
        assertThat(state(id)).isEqualTo("ASSIGNED");
    }

    @Test
    void aStaleFormIsShownAgainWithTheNewVersion() {
        CaseId id = litigation();
        assertThat(assign(id, officer, day(0), version(id) - 1))
                .hasStatus(409)
                .bodyText()
                .contains("Vụ việc đã thay đổi từ khi bạn mở trang này");
        assertThat(state(id)).isEqualTo("ACCEPTED");
    }

    private MvcTestResult assign(CaseId id, UUID practitioner, String decidedOn, long version) {
        return post(
                "/cases/" + id + "/assignment",
                As.director(),
                "version",
                Long.toString(version),
                "bars",
                "NONE",
                "practitionerId",
                practitioner.toString(),
                "decidedOn",
                decidedOn);
    }
}
