package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** What a running case is about is corrected by whoever performs it or entrusts it, with what rests on it. */
class CorrectedMatterTests extends CaseWebTest {

    @Test
    void theCaseTellsWhatStandsNowAndItsHistoryWhatStoodBefore() {
        CaseId id = assigned(CaseSetup.Accepted.litigation(weekAgo()).status("ACCUSED_AT_LARGE"));
        assertThat(get("/cases/" + id + "/matter", As.legalAidOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("Sửa lĩnh vực, tư cách, giai đoạn", "value=\"ACCUSED_AT_LARGE\" selected")
                .doesNotContain("??");
        assertThat(correct(As.legalAidOfficer(), id, "CRIMINAL", "DEFENDANT_AT_LARGE", "FIRST_INSTANCE", "NOW", ""))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(get("/cases/" + id, As.legalAidOfficer()))
                .bodyText()
                .contains("Bị can tại ngoại → Bị cáo tại ngoại", "Ghi nhầm");
        assertThat(count("matter_correction", id)).isOne();
    }

    /** Luật TGPL 2017 Đ31 k2: where it was written down wrongly that he is in custody, the twelve hours count from the acceptance. */
    @Test
    void anAppointmentThatIsAwaitedFollowsTheStandingFromTheAcceptance() {
        CaseId id = open(
                CaseSetup.Accepted.litigation(now().minus(Duration.ofHours(3))).status("ACCUSED_AT_LARGE"));
        assertThat(correct(As.director(), id, "CRIMINAL", "IN_CUSTODY", "INVESTIGATION", "ACCEPTANCE", ""))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(hoursToAppointment(id)).isEqualTo(12);
        assertThat(correct(As.director(), id, "CRIMINAL", "ACCUSED_AT_LARGE", "INVESTIGATION", "ACCEPTANCE", ""))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(deadline(id, "ASSIGNMENT")).startsWith("WORKING_DAYS 3").endsWith("open");
    }

    @Test
    void whoWasTakenIntoCustodySinceIsAppointedForWithinTwelveHoursOfNow() {
        CaseId id = open(
                CaseSetup.Accepted.litigation(now().minus(Duration.ofHours(3))).status("ACCUSED_AT_LARGE"));
        assertThat(correct(As.director(), id, "CRIMINAL", "IN_CUSTODY", "INVESTIGATION", "NOW", ""))
                .hasRedirectedUrl("/cases/" + id);
        assertThat(hoursToAppointment(id)).isEqualTo(15);
    }

    @Test
    void whatCannotBeTogetherIsRefusedAtItsFieldAndChangesNothing() {
        CaseId id = assigned(CaseSetup.Accepted.litigation(weekAgo()).status("ACCUSED_AT_LARGE"));
        assertThat(correct(As.director(), id, "CRIMINAL", "PLAINTIFF", "FIRST_INSTANCE", "NOW", ""))
                .hasStatus(422)
                .bodyText()
                .contains("proceduralStatusCode-error", "Ghi nhầm");
        assertThat(correct(As.director(), id, "CRIMINAL", "DEFENDANT_AT_LARGE", "INVESTIGATION", "NOW", ""))
                .hasStatus(422)
                .bodyText()
                .contains("stageCode-error", "bị cáo sau quyết định");
        assertThat(correct(As.director(), id, "NO_SUCH", "VICTIM", "APPEAL", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("fieldCode-error", "since-error");
        assertThat(count("matter_correction", id)).isZero();
    }

    @Test
    void itBelongsToWhoeverPerformsOrEntrustsTheCase() {
        CaseId id = assigned(CaseSetup.Accepted.litigation(weekAgo()).status("ACCUSED_AT_LARGE"));
        assertThat(get("/cases/" + id + "/matter", As.intakeOfficer())).hasStatus(403);
        assertThat(get("/cases/" + id + "/matter", As.otherProvince())).hasStatus(404);
    }

    private double hoursToAppointment(CaseId id) {
        OffsetDateTime accepted = moment(id, "select accepted_at from casework.legal_aid_case where id = :id");
        OffsetDateTime due = moment(id, """
                select due_at from casework.deadline where case_id = :id and kind = 'ASSIGNMENT' and met_at is null""");
        return Math.round(Duration.between(accepted, due).toMinutes() / 60.0);
    }

    private OffsetDateTime moment(CaseId id, String sql) {
        return jdbc.sql(sql).param("id", id.value()).query(OffsetDateTime.class).single();
    }

    private MvcTestResult correct(
            RequestPostProcessor who,
            CaseId id,
            String field,
            String status,
            String stage,
            String since,
            String groupNote) {
        return post(
                "/cases/" + id + "/matter",
                who,
                "version",
                Long.toString(version(id)),
                "fieldCode",
                field,
                "proceduralStatusCode",
                status,
                "stageCode",
                stage,
                "authority",
                "TAND khu vuc 1",
                "since",
                since,
                "reason",
                "Ghi nhầm",
                "groupNote",
                groupNote);
    }
}
