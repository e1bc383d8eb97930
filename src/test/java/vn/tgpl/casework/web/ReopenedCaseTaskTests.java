package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tgpl.As;
import vn.tgpl.Rows;

/** A case that is open again waits in the work list of whoever has to go on with it, until he does. */
class ReopenedCaseTaskTests extends AskedCentreWebTest {

    private static final String TASK = "Tiếp tục vụ việc được mở lại";

    @Test
    void whoeverPerformsItFindsItUntilHeWorksOn() {
        assertThat(get("/", As.legalAidOfficer())).bodyText().doesNotContain(TASK);
        discontinue();
        reopen();
        assertThat(get("/", As.legalAidOfficer())).bodyText().contains(TASK, "/cases/" + id);
        assertThat(get("/", As.director())).bodyText().doesNotContain(TASK);
        assertThat(recordWork(As.legalAidOfficer(), id, day(0))).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/", As.legalAidOfficer())).bodyText().doesNotContain(TASK);
    }

    @Test
    void whereItsExecutorReadsNoWorkListWhoeverEntrustsCasesFindsIt() {
        discontinue();
        reopen();
        jdbc.sql("update casework.assignment set account_id = null where case_id = :id")
                .param("id", id.value())
                .update();
        assertThat(get("/", As.director())).bodyText().contains(TASK, "/cases/" + id);
        assertThat(get("/", As.intakeOfficer())).bodyText().doesNotContain(TASK);
    }

    @Test
    void aVerificationThatIsAskedTakesItOff() {
        reopened();
        assertThat(send(Rows.DONG_THAP, null, day(0))).hasRedirectedUrl("/cases/" + id);
        assertThat(get("/", As.legalAidOfficer())).bodyText().doesNotContain(TASK);
    }

    @Test
    void aPaperThatCameTakesItOff() {
        reopened();
        since("insert into casework.paper_arrival (id, case_id, arrived_on, recorded_at, recorded_by)"
                + " select gen_random_uuid(), :id, current_date, :now, :by");
        assertThat(get("/", As.legalAidOfficer())).bodyText().doesNotContain(TASK);
    }

    @Test
    void aRegistrationThatWasMadeTakesItOff() {
        reopened();
        since(
                "insert into casework.registration (id, letter_id, person_id, case_id, assignment_id, authority, stage_code,"
                        + " capacity, sent_on, recorded_at, recorded_by) select gen_random_uuid(), gen_random_uuid(),"
                        + " c.beneficiary_id, a.case_id, a.id, 'TAND', 'FIRST_INSTANCE',"
                        + " 'DEFENDER', current_date, :now, :by from casework.assignment a"
                        + " join casework.legal_aid_case c on c.id = a.case_id where a.case_id = :id");
        assertThat(get("/", As.legalAidOfficer())).bodyText().doesNotContain(TASK);
    }

    private void reopened() {
        discontinue();
        reopen();
        assertThat(get("/", As.legalAidOfficer())).bodyText().contains(TASK);
    }

    private void since(String statement) {
        settle();
        jdbc.sql(statement)
                .param("id", id.value())
                .param("now", now().plusSeconds(60).atOffset(ZoneOffset.UTC))
                .param(
                        "by",
                        jdbc.sql("select id from identity.account limit 1")
                                .query(UUID.class)
                                .single())
                .update();
    }

    @Test
    void oneThatEndedAgainWaitsForNobody() {
        discontinue();
        reopen();
        discontinue();
        assertThat(get("/", As.legalAidOfficer())).bodyText().doesNotContain(TASK);
    }
}
