package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.tgpl.As;

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
    void oneThatEndedAgainWaitsForNobody() {
        discontinue();
        reopen();
        discontinue();
        assertThat(get("/", As.legalAidOfficer())).bodyText().doesNotContain(TASK);
    }
}
