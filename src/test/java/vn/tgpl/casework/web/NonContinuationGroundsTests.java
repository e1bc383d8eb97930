package vn.tgpl.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.tgpl.casework.CaseId;
import vn.tgpl.casework.CaseSetup;
import vn.tgpl.catalog.Catalogue;
import vn.tgpl.catalog.CodeList;
import vn.tgpl.catalog.CodeMark;
import vn.tgpl.catalog.CodeView;
import vn.tgpl.shared.Vietnam;

/** Luật TGPL 2017 Đ37: every ground of the list on which a case is not continued ends it, and stands with it by its article. */
class NonContinuationGroundsTests extends CaseWebTest {

    @Autowired
    Catalogue catalogue;

    @Test
    void theListHasTheGroundsOfTheLaw() {
        assertThat(grounds().stream().map(ground -> ground.code() + ": " + ground.legalReference()))
                .contains(
                        "NOT_CONTINUED_NOT_ENTITLED: Luật TGPL 2017 Đ37 k1 điểm a, Đ30 k3 điểm a",
                        "NOT_CONTINUED_UNLAWFUL_CONTENT: Luật TGPL 2017 Đ37 k1 điểm a, Đ30 k3 điểm b",
                        "NOT_CONTINUED_BENEFICIARY_DECEASED: Luật TGPL 2017 Đ37 k1 điểm a, Đ30 k3 điểm c",
                        "NOT_CONTINUED_HANDLED_ELSEWHERE: Luật TGPL 2017 Đ37 k1 điểm a, Đ30 k3 điểm d",
                        "NOT_CONTINUED_CONDUCT: Luật TGPL 2017 Đ37 k1 điểm b",
                        "WITHDRAWN: Luật TGPL 2017 Đ37 k1 điểm c",
                        "PAPERS_NOT_SUPPLIED: TT 12/2018/TT-BTP Đ6 k2 điểm b");
    }

    @Test
    void eachGroundEndsACaseWithItsArticleUnlessItsPeriodStillRuns() {
        Set<String> afterPeriod = Set.copyOf(jdbc.sql("select result_code from casework.result_after_period")
                .query(String.class)
                .list());
        for (CodeView ground : grounds()) {
            CaseId id = assigned(CaseSetup.Accepted.litigation(weekAgo())
                    .form(ground.forms().stream().sorted().findFirst().orElseThrow()));
            if (afterPeriod.contains(ground.code())) {
                assertThat(end(id, ground)).as(ground.code()).hasStatus(422);
                continue;
            }
            assertThat(end(id, ground)).as(ground.code()).hasRedirectedUrl("/cases/" + id);
            assertThat(jdbc.sql(
                                    "select result_code || ': ' || legal_reference from casework.closure where case_id = :id")
                            .param("id", id.value())
                            .query(String.class)
                            .single())
                    .isEqualTo(ground.code() + ": " + ground.legalReference());
        }
    }

    private List<CodeView> grounds() {
        return catalogue.codes(CodeList.CLOSING_RESULT, LocalDate.now(Vietnam.ZONE)).stream()
                .filter(result -> !result.is(CodeMark.COMPLETION))
                .toList();
    }

    private MvcTestResult end(CaseId id, CodeView ground) {
        return discontinue(
                id,
                ground.code(),
                day(0),
                "takenBackOn",
                ground.is(CodeMark.TAKEN_BACK) ? day(0) : "",
                "decisionNumber",
                ground.is(CodeMark.NEEDS_DECISION) ? "12/2026/HS-ST" : "",
                "decisionOn",
                ground.is(CodeMark.NEEDS_DECISION) ? day(0) : "");
    }
}
