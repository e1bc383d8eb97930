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
    void aJudgmentIsToldByItsNumberAndDayAndNeedsNoOtherRecord() {
        CaseId id = assignedLitigation();
        assertThat(close(id, "JUDGMENT", "", "")).hasStatus(422).bodyText().contains("decisionNumber-error");
        assertThat(close(id, "JUDGMENT", "12/2026/HS-ST", day(-1))).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void proceedingsThatWereStayedAreToldByTheDecisionThatStayedThem() {
        CaseId id = assignedLitigation();
        assertThat(close(id, "PROCEEDINGS_ENDED", "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("decisionNumber-error");
        assertThat(close(id, "PROCEEDINGS_ENDED", "07/QĐ-VKS", ""))
                .hasStatus(422)
                .bodyText()
                .contains("decisionOn-error");
        assertThat(close(id, "PROCEEDINGS_ENDED", "07/QĐ-VKS", day(-1))).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void aStageIsCompletedByWorkOrByASessionThatWasHeld() {
        CaseId worked = assignedLitigation();
        refusedWithoutWork(close(worked, "STAGE_COMPLETED", "", ""));
        assertThat(recordWork(As.legalAidOfficer(), worked, day(-1))).hasStatus3xxRedirection();
        assertThat(close(worked, "STAGE_COMPLETED", "", "")).hasRedirectedUrl("/cases/" + worked);
        CaseId heard = assignedLitigation();
        UUID hearing = hearing(heard, day(-1));
        assertThat(post(
                        "/cases/" + heard + "/hearings/" + hearing + "/outcome",
                        As.legalAidOfficer(),
                        "outcome",
                        "Won"))
                .hasStatus3xxRedirection();
        assertThat(close(heard, "STAGE_COMPLETED", "", "")).hasRedirectedUrl("/cases/" + heard);
    }

    @Test
    void representationIsCompletedByWork() {
        CaseId id = assigned(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.OUT_OF_COURT_REPRESENTATION));
        refusedWithoutWork(close(id, "REPRESENTATION_COMPLETED", "", ""));
        record(id, "REPRESENTATION");
        assertThat(close(id, "REPRESENTATION_COMPLETED", "", "")).hasRedirectedUrl("/cases/" + id);
    }

    @Test
    void adviceIsCompletedByTheWrittenAnswer() {
        CaseId id = assigned(CaseSetup.Accepted.litigation(weekAgo()).form(FormOfAid.ADVICE));
        assertThat(close(id, "ADVICE_GIVEN", "", "")).hasStatus(422).bodyText().contains("resultCode-error");
        record(id, "WRITTEN_ADVICE");
        assertThat(close(id, "ADVICE_GIVEN", "", "")).hasRedirectedUrl("/cases/" + id);
    }

    private void record(CaseId id, String type) {
        assertThat(post(
                        "/cases/" + id + "/activities",
                        As.legalAidOfficer(),
                        "id",
                        UUID.randomUUID().toString(),
                        "typeCode",
                        type,
                        "performedOn",
                        day(-1),
                        "outcome",
                        "Done"))
                .hasStatus3xxRedirection();
    }

    private static void refusedWithoutWork(MvcTestResult result) {
        assertThat(result)
                .hasStatus(422)
                .bodyText()
                .contains("resultCode-error", "cần có công việc hoặc kết quả phiên tòa");
    }

    private MvcTestResult close(CaseId id, String result, String number, String on) {
        return post(
                "/cases/" + id + "/closure",
                As.legalAidOfficer(),
                "version",
                Long.toString(version(id)),
                "resultCode",
                result,
                "decisionNumber",
                number,
                "decisionOn",
                on,
                "closedOn",
                day(0),
                "summary",
                "Done");
    }
}
