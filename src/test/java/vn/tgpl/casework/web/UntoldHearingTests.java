package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;

/** A session behind a case has its outcome told before the case ends, however it ends. */
class UntoldHearingTests extends CaseWebTest {

    @Test
    void aCaseIsNotCompletedBeforeTheOutcomeOfItsSessionIsTold() {
        CaseId id = assignedLitigation();
        String outcome = "/cases/" + id + "/hearings/" + hearing(id, day(-1)) + "/outcome";
        assertThat(get("/cases/" + id + "/closure", As.legalAidOfficer()))
                .bodyText()
                .contains("chưa ghi kết quả", "href=\"" + outcome + "\"");
        assertThat(end(id, As.legalAidOfficer(), "closure", "JUDGMENT", "true"))
                .hasStatus(422)
                .bodyText()
                .contains("untold-error", "08:30 " + day(-1) + ", TAND khu vuc 1", outcome, "How it ended");
        assertThat(post(outcome, As.legalAidOfficer(), "outcome", "Judged")).hasRedirectedUrl("/cases/" + id);
        assertThat(end(id, As.legalAidOfficer(), "closure", "JUDGMENT", "false"))
                .hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void norIsItLeftOff() {
        CaseId id = assignedLitigation();
        String outcome = "/cases/" + id + "/hearings/" + hearing(id, day(-1)) + "/outcome";
        assertThat(end(id, As.director(), "discontinuation", "WITHDRAWN", "false"))
                .hasStatus(422)
                .bodyText()
                // whoever entrusts the case tells it in the place of an executor who no longer can
                .contains("untold-error", outcome);
        assertThat(get(outcome, As.director())).hasStatusOk();
        assertThat(post(outcome, As.director(), "outcome", "Adjourned")).hasRedirectedUrl("/cases/" + id);
        assertThat(end(id, As.director(), "discontinuation", "WITHDRAWN", "false"))
                .hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void theOfficeCallsOffASessionThatWasNotHeldWhereTheExecutorHasLeft() {
        CaseId id = assignedLitigation();
        UUID untold = hearing(id, day(-1));
        jdbc.sql("update practitioners.practitioner set account_id = null where id = :id")
                .param("id", officer)
                .update();
        jdbc.sql("update casework.assignment set account_id = null where case_id = :id")
                .param("id", id.value())
                .update();
        String path = "/cases/" + id + "/hearings/" + untold + "/call-off";
        assertThat(get("/cases/" + id, As.director())).bodyText().contains(path);
        assertThat(get(path, As.intakeOfficer())).hasStatus(403);
        assertThat(post(
                        path,
                        As.director(),
                        "newId",
                        UUID.randomUUID().toString(),
                        "how",
                        "CANCELLED",
                        "toldOn",
                        day(0),
                        "reason",
                        "Tòa án đã hủy"))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(end(id, As.director(), "discontinuation", "WITHDRAWN", "false"))
                .hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void whereNobodyPerformsTheCaseNobodyHasToTell() {
        CaseId id = assignedLitigation();
        hearing(id, day(-1));
        jdbc.sql("delete from casework.assignment where case_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("update casework.legal_aid_case set state = 'ACCEPTED' where id = :id")
                .param("id", id.value())
                .update();
        assertThat(end(id, As.director(), "discontinuation", "WITHDRAWN", "false"))
                .hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void theOutcomeOfASessionHeldBeforeTheSuspensionIsToldWhileTheCaseIsSuspended() {
        CaseId id = assignedLitigation();
        UUID held = hearing(id, day(-2));
        UUID ahead = hearing(id, day(3));
        jdbc.sql("update casework.legal_aid_case set state = 'SUSPENDED' where id = :id")
                .param("id", id.value())
                .update();
        String path = "/cases/" + id + "/hearings/";
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains(path + held + "/outcome")
                .doesNotContain(path + ahead + "/outcome");
        assertThat(post(path + ahead + "/outcome", As.legalAidOfficer(), "outcome", "x"))
                .hasStatus(422);
        assertThat(post(path + held + "/outcome", As.legalAidOfficer(), "outcome", "Suspended by the court"))
                .hasRedirectedUrl("/cases/" + id);
    }

    private MvcTestResult end(CaseId id, RequestPostProcessor who, String path, String result, String cancelled) {
        return post(
                "/cases/" + id + "/" + path,
                who,
                "version",
                Long.toString(version(id)),
                "resultCode",
                result,
                "closedOn",
                day(0),
                "takenBackOn",
                result.equals("WITHDRAWN") ? day(0) : "",
                "decisionNumber",
                "12/2026/HS-ST",
                "decisionOn",
                day(0),
                "summary",
                "How it ended",
                "bareReason",
                "Told by telephone",
                "cancelHearings",
                cancelled);
    }
}
