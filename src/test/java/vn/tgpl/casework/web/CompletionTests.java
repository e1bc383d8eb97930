package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.As;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.FormOfAid;

/** What each result of a completed case rests on (TT 12/2018/TT-BTP Đ10, Đ11; Luật TGPL 2017 Đ32 k2). */
class CompletionTests extends CaseWebTest {

    @Test
    void proceedingsThatWereStayedAreToldByTheDecisionThatStayedThem() {
        CaseId id = assignedLitigation();
        assertThat(complete(id, "PROCEEDINGS_ENDED", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("decisionNumber-error");
        assertThat(complete(id, "PROCEEDINGS_ENDED", "07/QĐ-VKS", ""))
                .hasStatus(422)
                .bodyText()
                .contains("decisionOn-error");
        assertThat(complete(id, "PROCEEDINGS_ENDED", "07/QĐ-VKS", day(-1))).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void aStageIsCompletedByWorkOrByASessionThatWasHeld() {
        CaseId worked = assignedLitigation();
        refusedWithoutWork(complete(worked, "STAGE_COMPLETED", "", ""));
        assertThat(recordWork(As.legalAidOfficer(), worked, day(-1))).hasStatus3xxRedirection();
        assertThat(complete(worked, "STAGE_COMPLETED", "", "")).hasRedirectedUrl("/cases/" + worked);
        CaseId heard = assignedLitigation();
        UUID hearing = hearing(heard, day(-1));
        assertThat(post(
                        "/cases/" + heard + "/hearings/" + hearing + "/outcome",
                        As.legalAidOfficer(),
                        "outcome",
                        "Won"))
                .hasStatus3xxRedirection();
        assertThat(complete(heard, "STAGE_COMPLETED", "", "")).hasRedirectedUrl("/cases/" + heard);
    }

    @Test
    void representationIsCompletedByWork() {
        CaseId id = assigned(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.OUT_OF_COURT_REPRESENTATION));
        refusedWithoutWork(complete(id, "REPRESENTATION_COMPLETED", "", ""));
        assertThat(recordWorkOf(id, "REPRESENTATION", day(-1), "Done")).hasStatus3xxRedirection();
        assertThat(complete(id, "REPRESENTATION_COMPLETED", "", "")).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void adviceIsCompletedByTheWrittenAnswer() {
        CaseId id = assigned(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE));
        assertThat(complete(id, "ADVICE_GIVEN", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("resultCode-error");
        assertThat(recordWorkOf(id, "WRITTEN_ADVICE", day(-1), "Done")).hasStatus3xxRedirection();
        assertThat(complete(id, "ADVICE_GIVEN", "", "")).hasRedirectedUrl("/cases/" + id);
    }

    private static void refusedWithoutWork(MvcTestResult result) {
        assertThat(result)
                .hasStatus(422)
                .bodyText()
                .contains("resultCode-error", "cần có công việc hoặc kết quả phiên tòa");
    }
}
