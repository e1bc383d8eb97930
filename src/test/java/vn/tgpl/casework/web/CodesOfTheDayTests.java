package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;

/** A code is an answer to what happened while it was in force, whatever holds on the day on which it is entered. */
class CodesOfTheDayTests extends CaseWebTest {

    /** The lists that are shipped begin with the law, on 1 January 2018. */
    private static final String BEFORE = "20/12/2017";

    private static final String AFTER = "10/01/2018";

    @Test
    void aKindOfWorkIsOneOfTheDayOnWhichItWasDone() {
        CaseId id = oldCase();
        assertThat(recordWork(As.legalAidOfficer(), id, BEFORE))
                .hasStatus(422)
                .bodyText()
                .contains("typeCode-error", "Read the file");
        assertThat(recordWork(As.legalAidOfficer(), id, AFTER)).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void aResultIsOneOfTheDayOfTheEnd() {
        CaseId id = oldCase();
        assertThat(close(id, BEFORE)).hasStatus(422).bodyText().contains("resultCode-error");
        assertThat(close(id, AFTER)).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void aStageIsOneOfTheDayOfTheRegistration() {
        CaseId id = oldCase();
        assertThat(register(id, BEFORE)).hasStatus(422).bodyText().contains("stageCode-error");
        assertThat(register(id, AFTER)).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void aGroundIsOneOfTheDayOfTheRequest() {
        CaseId id = oldCase();
        assertThat(ask(id, BEFORE)).hasStatus(422).bodyText().contains("groundCode-error");
        assertThat(ask(id, AFTER)).hasRedirectedUrl("/cases/" + id);
    }

    private CaseId oldCase() {
        CaseId id = assigned(CaseSetup.Accepted.litigation(Instant.parse("2017-12-01T02:00:00Z")));
        jdbc.sql("update casework.assignment set decided_on = '2017-12-04' where case_id = :id")
                .param("id", id.value())
                .update();
        return id;
    }

    private MvcTestResult close(CaseId id, String on) {
        return post(
                "/cases/" + id + "/closure",
                As.legalAidOfficer(),
                "version",
                Long.toString(version(id)),
                "resultCode",
                "JUDGMENT",
                "decisionNumber",
                "12/2026/HS-ST",
                "decisionOn",
                on,
                "closedOn",
                on,
                "summary",
                "The end of it",
                "bareReason",
                "Told by telephone");
    }

    private MvcTestResult register(CaseId id, String on) {
        return post(
                "/cases/" + id + "/registrations",
                As.legalAidOfficer(),
                "id",
                UUID.randomUUID().toString(),
                "authorityKind",
                "INVESTIGATOR",
                "authority",
                "Co quan dieu tra",
                "stageCode",
                "INVESTIGATION",
                "capacity",
                "PROTECTOR",
                "sentOn",
                on);
    }

    private MvcTestResult ask(CaseId id, String on) {
        String assignment = jdbc.sql("select id::text from casework.assignment where case_id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
        return post(
                "/cases/" + id + "/change-requests",
                As.director(),
                "id",
                UUID.randomUUID().toString(),
                "assignmentId",
                assignment,
                "groundCode",
                "NOT_EFFECTIVE",
                "receivedOn",
                on);
    }
}
