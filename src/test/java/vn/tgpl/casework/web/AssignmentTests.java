package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;
import vn.tgpl.shared.Display;
import vn.tgpl.shared.Vietnam;

class AssignmentTests extends CaseWebTest {

    @Test
    void theChooserShowsFitPeopleFirstAndWhyTheOthersAreNot() {
        setup.practitioner("COLLABORATOR", "An Cong Tac", null);
        assertThat(get("/cases/" + litigation() + "/assignment", As.director()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Tran Thi Minh Tam",
                        "0 vụ việc đang làm",
                        "Xếp theo mức phù hợp",
                        "chỉ được tư vấn pháp luật",
                        "disabled")
                .matches("(?s).*Tran Thi Minh Tam.*An Cong Tac.*");
    }

    @Test
    void theDirectorAssignsByANumberedDecisionAndTheClockStops() {
        CaseId id = litigation();
        assertThat(assign(id, officer, day(0), version(id))).hasRedirectedUrl("/cases/" + id);
        assertThat(state(id)).isEqualTo("ASSIGNED");
        assertThat(jdbc.sql("select decision_code from casework.assignment where case_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .single())
                .matches("\\d+/QĐ-TGPL");
        assertThat(jdbc.sql("select met_at is not null from casework.deadline where case_id = :id")
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(jdbc.sql("select next_due_at is null from casework.legal_aid_case where id = :id")
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("Ghi công việc");
    }

    /** BLDS 2015 Đ148 k1; Luật TGPL 2017 Đ31 k2: in time is who decides in time, not who types in time. */
    @Test
    void aDecisionMadeInTimeIsInTimeThoughItIsEnteredLate() {
        CaseId id = litigation();
        assertThat(assign(id, officer, day(-6), version(id))).hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql("select met_at < due_at from casework.deadline where case_id = :id")
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void twelveHoursAreKeptByTheMinuteOfTheDecision() {
        CaseId id = open(CaseSetup.Accepted.litigation(weekAgo()).status("IN_CUSTODY"));
        assertThat(get("/cases/" + id + "/assignment", As.director()))
                .bodyText()
                .contains("Giờ ký quyết định");
        String minute = Display.time(
                weekAgo().plus(Duration.ofMinutes(1)).atZone(Vietnam.ZONE).toLocalTime());
        String day = Display.date(
                weekAgo().plus(Duration.ofMinutes(1)).atZone(Vietnam.ZONE).toLocalDate());
        assertThat(post(
                        "/cases/" + id + "/assignment",
                        As.director(),
                        "version",
                        Long.toString(version(id)),
                        "bars",
                        "NONE",
                        "practitionerId",
                        officer.toString(),
                        "decidedOn",
                        day,
                        "decidedAt",
                        minute))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(jdbc.sql("select met_at < due_at from casework.deadline where case_id = :id")
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void decisionsAreNumberedInOneRowPerOfficeAndYear() {
        CaseId first = litigation();
        CaseId second = litigation();
        assign(first, officer, day(0), version(first));
        assign(second, officer, day(0), version(second));
        assertThat(decisionNumber(second)).isEqualTo(decisionNumber(first) + 1);
    }

    @Test
    void adviceNeedsNoDecision() {
        CaseId id = open(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE));
        assertThat(assign(id, officer, day(0), version(id))).hasStatus3xxRedirection();
        assertThat(jdbc.sql("select decision_number is null and decision_code is null from casework.assignment"
                                + " where case_id = :id")
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void wrongInputIsToldAtItsFieldAndDrawsNoNumber() {
        CaseId id = litigation();
        assertThat(assign(id, officer, day(1), version(id)))
                .hasStatus(422)
                .bodyText()
                .contains("decidedOn-error", "không được sau hôm nay");
        assertThat(assign(id, officer, day(-8), version(id)))
                .hasStatus(422)
                .bodyText()
                .contains("decidedOn-error", "không được trước ngày thụ lý");
        assertThat(post("/cases/" + id + "/assignment", As.director(), "version", "0", "decidedOn", "31/02/2026"))
                .hasStatus(422)
                .bodyText()
                .contains("decidedOn-error", "practitionerId-error", "31/02/2026");
        assertThat(state(id)).isEqualTo("ACCEPTED");
    }

    @Test
    void whoIsNotFitIsRefusedEvenWhenPosted() {
        CaseId id = litigation();
        UUID collaborator = setup.practitioner("COLLABORATOR", "An Cong Tac", CaseSetup.LAWYER);
        assertThat(assign(id, collaborator, day(0), version(id)))
                .hasStatus(422)
                .bodyText()
                .contains("practitionerId-error", "chỉ được tư vấn pháp luật");
    }

    @Test
    void onlyWhoMayAssignDoes() {
        CaseId id = litigation();
        assertThat(get("/cases/" + id + "/assignment", As.intakeOfficer())).hasStatus(403);
        assertThat(get("/cases/" + id + "/assignment", As.branchHead())).hasStatus(404);
    }

    private int decisionNumber(CaseId id) {
        return jdbc.sql("select decision_number from casework.assignment where case_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
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

    @Test
    void theChooserNamesTheUnitOfEachPractitioner() {
        CaseId id = litigation();
        assertThat(get("/cases/" + id + "/assignment", As.director()))
                .hasStatusOk()
                .bodyText()
                .containsPattern("(?s)</strong> <span class=\"quiet\">[^<]*</span>"
                        + "<span class=\"d-block quiet\">Trung tâm Trợ giúp pháp lý");
    }

    @Test
    void nobodyIsLedToEndWhatWasEntrustedAMomentAgo() {
        CaseId id = assignedLitigation();
        assertThat(get("/cases/" + id, As.director()))
                .bodyText()
                .contains("/cases/" + id + "/closure")
                .doesNotContainPattern("btn-primary\" href=\"/cases/" + id);
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains("btn-primary\" href=\"/cases/" + id + "/activities/new\"");
    }
}
