package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;

/** Luật TGPL 2017 Đ25: the office puts another in the executor's place. */
class ExecutorReplacementTests extends ExecutorWebTest {

    /** TT 02/2021 Đ9 k1: whoever chooses how he is paid performs the case. */
    @Test
    void theDutyOfTheOneWhoGoesFallsAndTheLinesNameTheDecision() {
        CaseId id = assignedLitigation();
        assertThat(replaceOn("NOT_EFFECTIVE", id, lawyer)).hasRedirectedUrl("/cases/" + id);
        assertThat(dutiesOf(id)).contains("D11 OPEN", "D29 OPEN");
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("· Vo Van Luat, quyết định ");
        UUID second = setup.practitioner("CONTRACT_LAWYER", "Le Thi Hai", CaseSetup.LAWYER);
        assertThat(post(
                        "/cases/" + id + "/replacement",
                        As.director(),
                        "version",
                        Long.toString(version(id)),
                        "assignmentId",
                        openAssignment(id).toString(),
                        "groundCode",
                        "NOT_EFFECTIVE",
                        "reason",
                        "Ốm",
                        "notifiedOn",
                        day(0),
                        "bars",
                        "NONE",
                        "practitionerId",
                        second.toString(),
                        "decidedOn",
                        day(0)))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(dutiesOf(id)).contains("D29 DROPPED", "D29 OPEN");
    }

    private UUID openAssignment(CaseId id) {
        return jdbc.sql("select id from casework.assignment where case_id = :id and ended_at is null")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }

    private List<String> dutiesOf(CaseId id) {
        return jdbc.sql("select kind || ' ' || state from duties.duty where case_id = :id")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    @Test
    void theOfficeReplacesByADecisionWithGroundNoticeAndReason() {
        CaseId id = assignedLitigation();
        assertThat(replace(id, version(id), lawyer, day(0), day(0))).hasRedirectedUrl("/cases/" + id);
        assertThat(executors(id))
                .isEqualTo("Tran Thi Minh Tam ended NOT_EFFECTIVE; Vo Van Luat open replacing Tran Thi Minh Tam");
        assertThat(jdbc.sql("select count(distinct decision_code) from casework.assignment where case_id = :id")
                        .param("id", id.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        assertThat(state(id)).isEqualTo("ASSIGNED");
        assertThat(get("/cases/" + id, As.director())).bodyText().contains("Ốm dài ngày");
    }

    @Test
    void adviceIsHandedOnWithoutADecision() {
        CaseId id = assigned(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE));
        replace(id, version(id), lawyer, day(0), day(0));
        assertThat(jdbc.sql("select decision_code is null from casework.assignment where case_id = :id"
                                + " and ended_at is null")
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void wrongReplacementsAreToldAtTheirFields() {
        CaseId id = assignedLitigation();
        assertThat(replace(id, version(id), officer, day(0), day(0)))
                .hasStatus(422)
                .bodyText()
                .contains("practitionerId-error");
        assertThat(replace(id, version(id), lawyer, day(1), day(0)))
                .hasStatus(422)
                .bodyText()
                .contains("notifiedOn-error");
        assertThat(replace(id, version(id), lawyer, day(0), day(-8)))
                .hasStatus(422)
                .bodyText()
                .contains("decidedOn-error");
        assertThat(post("/cases/" + id + "/replacement", As.director(), "version", "0"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "assignmentId-error",
                        "groundCode-error",
                        "reason-error",
                        "notifiedOn-error",
                        "practitionerId-error",
                        "decidedOn-error");
        assertThat(executors(id)).isEqualTo("Tran Thi Minh Tam open");
    }

    @Test
    void theSameReplacementSentTwiceIsMadeOnce() {
        CaseId id = assignedLitigation();
        long seen = version(id);
        replace(id, seen, lawyer, day(0), day(0));
        assertThat(replace(id, seen, lawyer, day(0), day(0)))
                .hasStatus(409)
                .bodyText()
                .contains("Vụ việc đã thay đổi từ khi bạn mở trang này", "Vo Van Luat");
        assertThat(count("assignment", id)).isEqualTo(2);
    }
}
